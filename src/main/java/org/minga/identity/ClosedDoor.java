package org.minga.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows a page of ours instead of sending a browser to a sign-in server that does not answer. */
class ClosedDoor extends OncePerRequestFilter {

  /** The page that says why nobody can sign in. */
  static final String PAGE = "/sign-in-failed";

  private final DirectoryHealth health;

  ClosedDoor(DirectoryHealth health) {
    this.health = health;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return health.reachable() || !GuestEntry.path(request).equals(SignInServer.START);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.sendRedirect(request.getContextPath() + PAGE);
  }
}
