package org.minga.live;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a page needs to open its socket, and the few words it may say on it. */
@RestController
class LiveController {

  /** The header that CONNECT must carry, and whose session this is. */
  record Session(String headerName, String token, MemberId member) {}

  /** A member starts or stops typing. */
  record Typing(String topic, boolean on) {}

  private final Presence presence;

  LiveController(Presence presence) {
    this.presence = presence;
  }

  @GetMapping("/api/live/session")
  ResponseEntity<Session> session(CsrfToken csrf, @Nullable Principal principal) {
    var participant = Sockets.participant(principal);
    if (participant == null) {
      throw new NotFound();
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Session(csrf.getHeaderName(), csrf.getToken(), participant.member()));
  }

  @MessageMapping("/typing")
  void typing(@Payload Typing typing, Principal principal) {
    var topic = Topic.named(typing.topic());
    var participant = Sockets.participant(principal);
    if (topic != null && participant != null) {
      presence.typing(participant, topic, typing.on());
    }
  }
}
