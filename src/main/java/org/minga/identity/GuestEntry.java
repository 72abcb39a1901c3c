package org.minga.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Where a guest lands: at the front door on the welcome page, on any other page at the sign-in,
 * after which the page opens. A program is told 401.
 */
class GuestEntry implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException guest)
      throws IOException {
    if (!isPage(request)) {
      response.sendError(HttpStatus.UNAUTHORIZED.value());
    } else if (path(request).equals("/") && request.getQueryString() == null) {
      response.sendRedirect(request.getContextPath() + "/welcome");
    } else {
      response.sendRedirect(request.getContextPath() + SignInServer.START);
    }
  }

  /** The address within the application, as the browser sent it. */
  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /** Whether a person's browser asks for a page to show. */
  static boolean isPage(HttpServletRequest request) {
    var path = path(request);
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    return "GET".equals(request.getMethod())
        && accept != null
        && accept.contains("text/html")
        && !path.startsWith("/api/")
        && !path.equals("/ws");
  }
}
