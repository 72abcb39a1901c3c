package org.minga.identity;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;

/** Begins the session, whose id has just changed, and opens the page that was asked for. */
class SignInSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

  private final MemberSessions sessions;

  SignInSuccess(MemberSessions sessions) {
    this.sessions = sessions;
    setDefaultTargetUrl("/");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws ServletException, IOException {
    if (authentication.getPrincipal() instanceof SignedIn owner) {
      sessions.begin(request.getSession(), owner);
    }
    super.onAuthenticationSuccess(request, response, authentication);
  }
}
