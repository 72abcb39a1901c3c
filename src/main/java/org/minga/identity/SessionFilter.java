package org.minga.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that reached a limit before it is used, and notes when its owner acts. */
class SessionFilter extends OncePerRequestFilter {

  private final MemberSessions sessions;

  SessionFilter(MemberSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session != null) {
      if (sessions.over(session.getId())) {
        session.invalidate();
      } else if (isAct(request)) {
        sessions.acted(session.getId());
      }
    }
    chain.doFilter(request, response);
  }

  /** What a page does by itself while nobody looks is no act: heartbeats, push, catching up. */
  private static boolean isAct(HttpServletRequest request) {
    var path = GuestEntry.path(request);
    var vaadin = request.getParameter("v-r");
    return !"heartbeat".equals(vaadin)
        && !"push".equals(vaadin)
        && !path.equals("/ws")
        && !path.startsWith("/api/")
        && !path.startsWith("/VAADIN/push");
  }
}
