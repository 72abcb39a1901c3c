package org.minga.live;

import static org.springframework.messaging.simp.SimpMessageHeaderAccessor.getDestination;
import static org.springframework.messaging.simp.SimpMessageHeaderAccessor.getSessionId;
import static org.springframework.messaging.simp.SimpMessageHeaderAccessor.getSubscriptionId;
import static org.springframework.messaging.simp.SimpMessageHeaderAccessor.getUser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.stereotype.Component;

/**
 * Lets a SUBSCRIBE pass that its topic's gate admits. Any other is dropped and answered with
 * "closed", the same for what is forbidden and what does not exist, and the socket stays open for
 * the rest.
 */
@Component
class SubscribeGuard implements ChannelInterceptor {

  private final Subscriptions subscriptions;
  private final Outbox outbox;

  SubscribeGuard(Subscriptions subscriptions, Outbox outbox) {
    this.subscriptions = subscriptions;
    this.outbox = outbox;
  }

  @Override
  public @Nullable Message<?> preSend(Message<?> message, MessageChannel channel) {
    var headers = message.getHeaders();
    var type = SimpMessageHeaderAccessor.getMessageType(headers);
    var socket = getSessionId(headers);
    if (type == SimpMessageType.SUBSCRIBE) {
      return admitted(message) ? message : null;
    }
    if (type == SimpMessageType.UNSUBSCRIBE && socket != null) {
      subscriptions.close(socket, Objects.requireNonNullElse(getSubscriptionId(headers), ""));
    } else if (type == SimpMessageType.DISCONNECT && socket != null) {
      subscriptions.forget(socket);
    }
    return message;
  }

  private boolean admitted(Message<?> message) {
    var headers = message.getHeaders();
    var destination = getDestination(headers);
    if (("/user" + Outbox.NOTICES).equals(destination)) {
      return true;
    }
    var topic = Topic.parse(destination);
    var participant = Sockets.participant(getUser(headers));
    var socket = getSessionId(headers);
    var subscription = getSubscriptionId(headers);
    if (topic == null || participant == null || socket == null || subscription == null) {
      return false;
    }
    if (subscriptions.open(socket, subscription, participant, topic)) {
      return true;
    }
    outbox.tellClosed(socket, topic);
    return false;
  }
}
