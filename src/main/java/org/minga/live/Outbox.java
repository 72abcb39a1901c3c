package org.minga.live;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes frames for the browsers of this server. */
@Component
class Outbox {

  static final String NOTICES = "/queue/live";

  private final SimpMessagingTemplate template;
  private final JsonMapper json;

  Outbox(@Lazy SimpMessagingTemplate template, JsonMapper json) {
    this.template = template;
    this.json = json;
  }

  void send(Change change) {
    send(change.topic().destination(), null, Frame.of(change));
  }

  /** Tells one socket that a topic it asked for or followed is closed to it. */
  void tellClosed(String session, Topic topic) {
    send("/user/" + session + NOTICES, session, new Frame(topic.name(), 0, "closed", Map.of()));
  }

  /** As text: whoever looks at the wire can read it, and no converter takes it for raw bytes. */
  private void send(String destination, @Nullable String session, Frame frame) {
    var headers = SimpMessageHeaderAccessor.create(SimpMessageType.MESSAGE);
    headers.setSessionId(session);
    headers.setContentType(MimeTypeUtils.APPLICATION_JSON);
    headers.setLeaveMutable(true);
    var bytes = json.writeValueAsString(frame).getBytes(StandardCharsets.UTF_8);
    template.send(destination, MessageBuilder.createMessage(bytes, headers.getMessageHeaders()));
  }
}
