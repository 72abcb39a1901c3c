package org.minga.devstack;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the person who waits what goes on. */
public interface Progress {

  void say(String line);

  /** Runs a step and tells when it began, and how long it took. */
  default <T> T step(String name, Step<T> work) throws Exception {
    say("  … " + name);
    var begun = Instant.now();
    var result = work.run();
    say(String.format(Locale.ROOT, "  ✓ %s (%.1f s)", name, seconds(begun)));
    return result;
  }

  private static double seconds(Instant begun) {
    return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
  }

  /** Something that takes a while. */
  interface Step<T> {
    T run() throws Exception;
  }
}
