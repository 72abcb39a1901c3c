package org.minga.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.minga.commons.Initials;
import org.minga.commons.MemberId;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;
import org.springframework.web.socket.messaging.SessionSubscribeEvent;
import org.springframework.web.socket.messaging.SessionUnsubscribeEvent;

/**
 * Who is here and who is typing: following a presence topic is being here. Told at most twice a
 * second for each topic, however many come and go.
 */
@Component
class Presence {

  /** How long a sign of typing counts without being renewed. */
  static final Duration TYPING_LASTS = Duration.ofSeconds(6);

  /** The most people named; beyond, only the count is told. */
  static final int NAMED = 40;

  private static final String KIND_PREFIX = "presence-of-";

  /** What followers of a presence topic draw. */
  record Here(List<PersonHere> here, int count) {}

  /** One person present. */
  record PersonHere(MemberId id, String name, String initials, int hue, String doing) {}

  private final Subscriptions subscriptions;
  private final Outbox outbox;
  private final Clock clock;
  private final Map<Topic, Map<MemberId, Instant>> typing = new ConcurrentHashMap<>();
  private final Set<Topic> changed = ConcurrentHashMap.newKeySet();
  private final Map<String, Set<Topic>> bySocket = new ConcurrentHashMap<>();

  Presence(Subscriptions subscriptions, Outbox outbox, Clock clock) {
    this.subscriptions = subscriptions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Notes that a member is typing, or has stopped, where they are present. */
  void typing(Participant who, Topic topic, boolean on) {
    var present =
        subscriptions.held(
            held -> held.topic().equals(topic) && held.participant().member().equals(who.member()));
    if (present.findAny().isEmpty()) {
      return;
    }
    var typists = typing.computeIfAbsent(topic, key -> new ConcurrentHashMap<>());
    var before =
        on
            ? typists.put(who.member(), clock.instant().plus(TYPING_LASTS))
            : typists.remove(who.member());
    if (on == (before == null)) {
      changed.add(topic);
    }
  }

  @EventListener
  void came(SessionSubscribeEvent event) {
    var headers = event.getMessage().getHeaders();
    var topic = Topic.parse(SimpMessageHeaderAccessor.getDestination(headers));
    var socket = SimpMessageHeaderAccessor.getSessionId(headers);
    if (topic != null && socket != null && topic.kind().startsWith(KIND_PREFIX)) {
      bySocket.computeIfAbsent(socket, key -> ConcurrentHashMap.newKeySet()).add(topic);
      changed.add(topic);
    }
  }

  @EventListener
  void left(SessionUnsubscribeEvent event) {
    var socket = SimpMessageHeaderAccessor.getSessionId(event.getMessage().getHeaders());
    if (socket != null) {
      changed.addAll(bySocket.getOrDefault(socket, Set.of()));
    }
  }

  @EventListener
  void gone(SessionDisconnectEvent event) {
    subscriptions.forget(event.getSessionId());
    var topics = bySocket.remove(event.getSessionId());
    if (topics != null) {
      changed.addAll(topics);
    }
  }

  @Scheduled(fixedDelay = 500)
  void tell() {
    expire();
    for (var topic : Set.copyOf(changed)) {
      changed.remove(topic);
      outbox.send(new Change(topic, 0, "presence", here(topic)));
    }
  }

  private void expire() {
    var now = clock.instant();
    typing.forEach(
        (topic, typists) -> {
          if (typists.values().removeIf(until -> until.isBefore(now))) {
            changed.add(topic);
          }
        });
    typing.values().removeIf(Map::isEmpty);
  }

  private Here here(Topic topic) {
    var people = new LinkedHashMap<MemberId, Participant>();
    subscriptions
        .held(held -> held.topic().equals(topic))
        .forEach(held -> people.put(held.participant().member(), held.participant()));
    var typists = typing.getOrDefault(topic, Map.of());
    var named = new ArrayList<PersonHere>();
    people.forEach((id, who) -> named.add(person(who, typists.containsKey(id))));
    named.sort(
        Comparator.comparing((PersonHere it) -> !it.doing().equals("writing"))
            .thenComparing(PersonHere::name));
    return new Here(named.stream().limit(NAMED).toList(), named.size());
  }

  private static PersonHere person(Participant who, boolean writing) {
    return new PersonHere(
        who.member(),
        who.displayName(),
        Initials.of(who.displayName()),
        Initials.hue(who.member()),
        writing ? "writing" : "reading");
  }
}
