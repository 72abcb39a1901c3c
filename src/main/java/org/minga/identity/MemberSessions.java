package org.minga.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.minga.commons.MemberId;
import org.minga.live.Live;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The signed-in sessions of this server, so that each ends when it must: at the absolute limit,
 * when nobody acted for the container's idle limit (an open page that only breathes does not count
 * as acting), when the sign-in server says so, when the member is disabled.
 */
@Component
class MemberSessions implements HttpSessionListener {

  private static final Logger log = LoggerFactory.getLogger(MemberSessions.class);

  private record Held(HttpSession session, SignedIn owner, Instant ends, Instant lastActed) {

    boolean over(Instant now) {
      var idle = Duration.ofSeconds(session.getMaxInactiveInterval());
      return !now.isBefore(ends) || idle.isPositive() && lastActed.plus(idle).isBefore(now);
    }

    Held acted(Instant now) {
      return new Held(session, owner, ends, now);
    }
  }

  private final Map<String, Held> held = new ConcurrentHashMap<>();
  private final Live live;
  private final SessionLimits limits;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MemberSessions(Live live, SessionLimits limits, ApplicationEventPublisher events, Clock clock) {
    this.live = live;
    this.limits = limits;
    this.events = events;
    this.clock = clock;
  }

  void begin(HttpSession session, SignedIn owner) {
    var now = clock.instant();
    held.put(session.getId(), new Held(session, owner, now.plus(limits.absoluteLimit()), now));
  }

  /** Notes that the session's owner did something. */
  void acted(String session) {
    held.computeIfPresent(session, (id, it) -> it.acted(clock.instant()));
  }

  /** Whether the session reached one of its limits. */
  boolean over(String session) {
    var it = held.get(session);
    return it != null && it.over(clock.instant());
  }

  /** Ends all sessions whose owner meets the condition; tells how many. */
  int end(Predicate<SignedIn> condition) {
    return endHeld(it -> condition.test(it.owner()));
  }

  /** Ends all sessions of a member. */
  int end(MemberId member) {
    return end(owner -> owner.member().equals(member));
  }

  @Scheduled(fixedDelay = 5000)
  void endThoseOver() {
    var now = clock.instant();
    endHeld(it -> it.over(now));
  }

  @TransactionalEventListener
  void on(MemberDisabled disabled) {
    end(disabled.member());
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    var id = event.getSession().getId();
    var it = held.remove(id);
    if (it != null) {
      live.end(connection -> connection.httpSession().equals(id));
      events.publishEvent(new SessionEnded(it.owner().member()));
    }
  }

  private int endHeld(Predicate<Held> condition) {
    var ending = held.values().stream().filter(condition).toList();
    ending.forEach(
        it -> {
          try {
            it.session().invalidate();
          } catch (IllegalStateException alreadyEnded) {
            log.debug("A session had ended by itself", alreadyEnded);
          }
        });
    return ending.size();
  }
}
