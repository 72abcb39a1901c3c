package org.minga.live;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes frames for the browsers of this server. */
@Component
class Outbox {

  static final String NOTICES = "/queue/live";

  private static final Map<String, Object> JSON =
      Map.of(MessageHeaders.CONTENT_TYPE, MimeTypeUtils.APPLICATION_JSON);

  private final SimpMessagingTemplate template;
  private final JsonMapper json;

  Outbox(@Lazy SimpMessagingTemplate template, JsonMapper json) {
    this.template = template;
    this.json = json;
  }

  void send(Change change) {
    template.convertAndSend(change.topic().destination(), bytes(Frame.of(change)), JSON);
  }

  /** Tells one socket that a topic it asked for or followed is closed to it. */
  void tellClosed(String session, Topic topic) {
    var headers = SimpMessageHeaderAccessor.create(SimpMessageType.MESSAGE);
    headers.setSessionId(session);
    headers.setLeaveMutable(true);
    headers.setContentType(MimeTypeUtils.APPLICATION_JSON);
    template.convertAndSendToUser(
        session,
        NOTICES,
        bytes(new Frame(topic.name(), 0, "closed", Map.of())),
        headers.getMessageHeaders());
  }

  private byte[] bytes(Frame frame) {
    return json.writeValueAsString(frame).getBytes(StandardCharsets.UTF_8);
  }
}
