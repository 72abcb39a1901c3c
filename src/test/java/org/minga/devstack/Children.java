package org.minga.devstack;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The processes started here, none of which may outlive this one.
 *
 * <p>Ctrl-C and a hang-up reach every process of a terminal at once, so the children ignore both
 * and leave it to this process to end them in order. If this process itself is killed, it can end
 * nobody: then a watchdog does, a shell that waits at a pipe which closes when this process is
 * gone.
 */
final class Children implements AutoCloseable {

  /** The application ends while its servers still answer; the servers then end side by side. */
  static final String FIRST_TO_GO = "Minga";

  private static final Duration GRACE = Duration.ofSeconds(20);

  /** Ignores what a terminal sends, then becomes the command: one process, one pid. */
  private static final String DEAF = "trap '' INT HUP; exec \"$@\"";

  /** Reads +pid and -pid; at the end of input ends who is left, the hard way after 15 s. */
  private static final String WATCHDOG =
      """
      trap '' INT HUP TERM
      alive=' '
      while read -r line; do
        case $line in
          +*) alive="$alive${line#+} " ;;
          -*) gone=${line#-}; alive="${alive%% $gone *} ${alive#* $gone }" ;;
        esac
      done
      for pid in $alive; do kill -TERM "$pid" 2>/dev/null; done
      for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
        left=
        for pid in $alive; do kill -0 "$pid" 2>/dev/null && left="$left $pid"; done
        [ -z "$left" ] && exit 0
        sleep 1
      done
      for pid in $left; do kill -KILL "$pid" 2>/dev/null; done
      """;

  private final List<Child> running = new ArrayList<>();
  private final CompletableFuture<String> firstEnd = new CompletableFuture<>();
  private boolean closed;
  private final Path pids;
  private final Process watchdog;
  private final Writer toWatchdog;

  Children(Path folder) throws IOException {
    pids = Files.createDirectories(folder.resolve("run"));
    watchdog =
        new ProcessBuilder("sh", "-c", WATCHDOG)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    toWatchdog = watchdog.outputWriter(StandardCharsets.US_ASCII);
  }

  /** Starts a command whose output goes to a log file of its name. */
  synchronized Child start(
      String name, Path log, Map<String, String> environment, List<String> command)
      throws IOException {
    if (closed) {
      throw new Trouble("Minga is being stopped.", "Start again: ./minga run");
    }
    Files.createDirectories(log.toAbsolutePath().getParent());
    var deaf = new ArrayList<>(List.of("sh", "-c", DEAF, "sh"));
    deaf.addAll(command);
    var builder =
        new ProcessBuilder(deaf)
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    var process = builder.start();
    tellWatchdog("+" + process.pid());
    var child = new Child(name, process, log);
    Files.writeString(pids.resolve(name), String.valueOf(process.pid()));
    running.add(child);
    process.onExit().thenRun(() -> forget(child));
    return child;
  }

  /** Asks a child to end, and makes it end when it does not. */
  void stop(Child child) {
    child.process().destroy();
    try {
      if (!child.process().waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        child.process().destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      child.process().destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until a child that was watched ends by itself, and tells its name. */
  Optional<String> awaitEndOfAny() throws InterruptedException {
    List<Child> servers;
    synchronized (this) {
      servers = List.copyOf(running);
    }
    servers.forEach(
        child -> child.process().onExit().thenRun(() -> firstEnd.complete(child.name())));
    try {
      var name = firstEnd.get();
      synchronized (this) {
        return closed ? Optional.empty() : Optional.of(name);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Ends the processes that an earlier start left behind because it and its watchdog were killed.
   */
  static void endLeftovers(Path folder) throws IOException {
    var pids = folder.resolve("run");
    if (!Files.isDirectory(pids)) {
      return;
    }
    try (var files = Files.list(pids)) {
      for (var file : files.toList()) {
        endLeftover(Files.readString(file).strip(), folder);
        Files.deleteIfExists(file);
      }
    }
  }

  private static void endLeftover(String pid, Path folder) {
    if (!pid.matches("\\d{1,18}")) {
      return;
    }
    ProcessHandle.of(Long.parseLong(pid))
        .filter(process -> mentions(process, folder))
        .ifPresent(
            process -> {
              process.destroy();
              try {
                process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
              } catch (Exception e) {
                process.destroyForcibly();
                process.onExit().join();
              }
            });
  }

  private static boolean mentions(ProcessHandle process, Path folder) {
    return process.info().commandLine().filter(it -> it.contains(folder.toString())).isPresent();
  }

  @Override
  public void close() {
    List<Child> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(running);
    }
    left.stream().filter(it -> it.name().equals(FIRST_TO_GO)).forEach(this::stop);
    left.forEach(child -> child.process().destroy());
    left.forEach(this::stop);
    try {
      toWatchdog.close();
      watchdog.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
    } catch (IOException e) {
      watchdog.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void forget(Child child) {
    running.remove(child);
    try {
      tellWatchdog("-" + child.process().pid());
      Files.deleteIfExists(pids.resolve(child.name()));
    } catch (IOException e) {
      // The watchdog went first; there is nobody left to tell.
    }
  }

  private void tellWatchdog(String line) throws IOException {
    toWatchdog.write(line + "\n");
    toWatchdog.flush();
  }
}
