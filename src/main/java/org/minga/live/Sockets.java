package org.minga.live;

import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.handler.WebSocketHandlerDecoratorFactory;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/** The open sockets of this server, so that they can be closed when their session ends. */
@Component
class Sockets implements WebSocketHandlerDecoratorFactory {

  /**
   * A private close code (RFC 6455, section 7.4.2): the session that opened the socket has ended.
   */
  static final CloseStatus SESSION_ENDED = new CloseStatus(4401, "Session ended");

  private static final Logger log = LoggerFactory.getLogger(Sockets.class);

  private final Map<String, WebSocketSession> open = new ConcurrentHashMap<>();

  @Override
  public WebSocketHandler decorate(WebSocketHandler handler) {
    return new WebSocketHandlerDecorator(handler) {
      @Override
      public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        open.put(session.getId(), session);
        super.afterConnectionEstablished(session);
      }

      @Override
      public void afterConnectionClosed(WebSocketSession session, CloseStatus status)
          throws Exception {
        open.remove(session.getId());
        super.afterConnectionClosed(session, status);
      }
    };
  }

  void close(Predicate<Connection> ended) {
    open.values()
        .forEach(
            socket -> {
              var connection = connection(socket);
              if (connection != null && ended.test(connection)) {
                close(socket);
              }
            });
  }

  /** The person behind a principal; null if it is not a signed-in member. */
  static @Nullable Participant participant(@Nullable Principal principal) {
    return principal instanceof Authentication authentication
            && authentication.getPrincipal() instanceof Participant participant
        ? participant
        : null;
  }

  private static @Nullable Connection connection(WebSocketSession socket) {
    var participant = participant(socket.getPrincipal());
    var http =
        (String)
            socket.getAttributes().get(HttpSessionHandshakeInterceptor.HTTP_SESSION_ID_ATTR_NAME);
    return participant == null || http == null ? null : new Connection(participant, http);
  }

  private static void close(WebSocketSession socket) {
    try {
      socket.close(SESSION_ENDED);
    } catch (IOException e) {
      log.debug("Socket {} was already going", socket.getId(), e);
    }
  }
}
