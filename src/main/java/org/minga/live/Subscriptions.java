package org.minga.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.stereotype.Component;

/** Who follows what over a socket of this server, and by whose leave. */
@Component
class Subscriptions {

  /** One subscription that a gate admitted. */
  record Held(String socket, String subscription, Participant participant, Topic topic) {}

  private final Map<String, Map<String, Held>> bySocket = new ConcurrentHashMap<>();
  private final Map<String, TopicGate> gates;
  private final MessageChannel broker;
  private final Outbox outbox;

  Subscriptions(
      List<TopicGate> gates,
      @Lazy @Qualifier("brokerChannel") MessageChannel broker,
      Outbox outbox) {
    this.gates =
        gates.stream()
            .flatMap(gate -> gate.kinds().stream().map(kind -> Map.entry(kind, gate)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    this.broker = broker;
    this.outbox = outbox;
  }

  /** Whether the participant may follow the topic; remembers the subscription if so. */
  boolean open(String socket, String subscription, Participant participant, Topic topic) {
    if (!admits(participant, topic)) {
      return false;
    }
    bySocket
        .computeIfAbsent(socket, key -> new ConcurrentHashMap<>())
        .put(subscription, new Held(socket, subscription, participant, topic));
    return true;
  }

  void close(String socket, String subscription) {
    var held = bySocket.get(socket);
    if (held != null) {
      held.remove(subscription);
    }
  }

  void forget(String socket) {
    bySocket.remove(socket);
  }

  /** All that is held now and meets the condition. */
  Stream<Held> held(Predicate<Held> condition) {
    return bySocket.values().stream().flatMap(held -> held.values().stream()).filter(condition);
  }

  void recheck(Predicate<Held> condition) {
    held(condition)
        .filter(held -> !admits(held.participant(), held.topic()))
        .toList()
        .forEach(this::revoke);
  }

  boolean admits(Participant participant, Topic topic) {
    var gate = gates.get(topic.kind());
    return gate != null && gate.admits(participant.member(), topic);
  }

  private void revoke(Held held) {
    close(held.socket(), held.subscription());
    var headers = SimpMessageHeaderAccessor.create(SimpMessageType.UNSUBSCRIBE);
    headers.setSessionId(held.socket());
    headers.setSubscriptionId(held.subscription());
    broker.send(MessageBuilder.createMessage(new byte[0], headers.getMessageHeaders()));
    outbox.tellClosed(held.socket(), held.topic());
  }
}
