package org.minga.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Ends our sessions when the sign-in server says that theirs ended. Spring's own handler would
 * knock at our own door with each session's cookie; sessions live in this process, so they are
 * ended directly.
 */
@Component
class BackChannelLogout implements LogoutHandler {

  private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);

  private final MemberSessions sessions;

  BackChannelLogout(MemberSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
      int ended = sessions.end(owner -> meant(owner, token));
      log.debug("The sign-in server ended {} sessions", ended);
    }
    response.setHeader("Cache-Control", "no-store");
  }

  /** The one session that the token names, or all of its subject if it names none. */
  private static boolean meant(SignedIn owner, OidcLogoutToken token) {
    return token.getSessionId() == null
        ? owner.subject().equals(token.getSubject())
        : token.getSessionId().equals(owner.serverSession());
  }
}
