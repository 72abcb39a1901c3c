package org.minga.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the sign-in server answers, for administrators and for those about to sign in. */
@Component
public class DirectoryHealth {

  private record State(@Nullable Instant silentSince, @Nullable Instant lastFull) {}

  private final AtomicReference<State> state = new AtomicReference<>(new State(null, null));
  private final Clock clock;

  DirectoryHealth(Clock clock) {
    this.clock = clock;
  }

  /** True until an attempt failed, and again once one succeeds. */
  public boolean reachable() {
    return state.get().silentSince() == null;
  }

  /** When the first of the attempts failed that have failed since; empty while it answers. */
  public Optional<Instant> silentSince() {
    return Optional.ofNullable(state.get().silentSince());
  }

  /** When everything was last compared; empty before the first time. */
  public Optional<Instant> lastFull() {
    return Optional.ofNullable(state.get().lastFull());
  }

  void answered() {
    state.updateAndGet(it -> new State(null, it.lastFull()));
  }

  void comparedAll() {
    state.updateAndGet(it -> new State(null, clock.instant()));
  }

  void silent() {
    var now = clock.instant();
    state.updateAndGet(it -> it.silentSince() == null ? new State(now, it.lastFull()) : it);
  }
}
