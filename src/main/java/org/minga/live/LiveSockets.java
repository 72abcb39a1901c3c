package org.minga.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.config.ChannelRegistration;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.socket.EnableWebSocketSecurity;
import org.springframework.security.messaging.access.intercept.MessageMatcherDelegatingAuthorizationManager;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketTransportRegistration;
import org.springframework.web.socket.server.support.HttpSessionHandshakeInterceptor;

/** STOMP over one WebSocket a page, with an in-process broker (ADR 4). */
@Configuration
@EnableWebSocketMessageBroker
@EnableWebSocketSecurity
class LiveSockets implements WebSocketMessageBrokerConfigurer {

  private static final long HEARTBEAT_MILLIS = 20_000;
  private static final int LONGEST_INBOUND_BYTES = 8 * 1024;

  private final SubscribeGuard guard;
  private final Sockets sockets;

  LiveSockets(SubscribeGuard guard, Sockets sockets) {
    this.guard = guard;
    this.sockets = sockets;
  }

  @Bean
  static AuthorizationManager<Message<?>> messageAuthorizationManager(
      MessageMatcherDelegatingAuthorizationManager.Builder messages) {
    return messages
        .simpTypeMatchers(
            SimpMessageType.CONNECT,
            SimpMessageType.HEARTBEAT,
            SimpMessageType.UNSUBSCRIBE,
            SimpMessageType.DISCONNECT)
        .authenticated()
        .simpSubscribeDestMatchers("/topic/*", "/user" + Outbox.NOTICES)
        .authenticated()
        .simpMessageDestMatchers("/app/typing")
        .authenticated()
        .anyMessage()
        .denyAll()
        .build();
  }

  @Bean
  TaskScheduler liveScheduler() {
    var scheduler = new SimpleAsyncTaskScheduler();
    scheduler.setVirtualThreads(true);
    scheduler.setThreadNamePrefix("live-");
    return scheduler;
  }

  @Override
  public void registerStompEndpoints(StompEndpointRegistry registry) {
    registry.addEndpoint("/ws").addInterceptors(new HttpSessionHandshakeInterceptor());
  }

  @Override
  public void configureMessageBroker(MessageBrokerRegistry registry) {
    registry
        .enableSimpleBroker("/topic", "/queue")
        .setHeartbeatValue(new long[] {HEARTBEAT_MILLIS, HEARTBEAT_MILLIS})
        .setTaskScheduler(liveScheduler());
    registry.setPreservePublishOrder(true);
    registry.setApplicationDestinationPrefixes("/app");
    registry.setUserDestinationPrefix("/user");
  }

  @Override
  public void configureWebSocketTransport(WebSocketTransportRegistration transport) {
    transport.addDecoratorFactory(sockets).setMessageSizeLimit(LONGEST_INBOUND_BYTES);
  }

  @Override
  public void configureClientInboundChannel(ChannelRegistration registration) {
    registration.interceptors(guard);
  }
}
