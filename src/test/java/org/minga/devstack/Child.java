package org.minga.devstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A process that was started, and the file that it writes to. */
record Child(String name, Process process, Path log) {

  private static final int LAST_LINES = 12;

  /** Waits until the child is ready; it is Trouble when it ends or takes too long. */
  void await(BooleanSupplier ready, Duration patience) throws InterruptedException {
    var end = Instant.now().plus(patience);
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw failure("ended while starting");
      }
      if (Instant.now().isAfter(end)) {
        throw failure("was not ready within " + patience.toSeconds() + " s");
      }
      Thread.sleep(Duration.ofMillis(150));
    }
  }

  /** Waits until the child has ended by itself, and wants it to have gone well. */
  void awaitEnd() throws InterruptedException {
    if (process.waitFor() != 0) {
      throw failure("failed");
    }
  }

  private Trouble failure(String what) {
    var lines = lastLines();
    if (lines.stream().anyMatch(Trouble::tellsOfFullDisk)) {
      return Trouble.diskFull(name + " could not write.");
    }
    return new Trouble(
        name + " " + what + ".", "Its last words, from " + log + ":\n    " + words(lines));
  }

  private static String words(List<String> lines) {
    return String.join("\n    ", lines);
  }

  private List<String> lastLines() {
    try {
      var lines =
          Files.readString(log, StandardCharsets.UTF_8)
              .lines()
              .filter(it -> !it.startsWith("\t") && !it.isBlank())
              .toList();
      return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    } catch (IOException e) {
      return List.of();
    }
  }
}
