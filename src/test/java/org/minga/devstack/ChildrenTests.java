package org.minga.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTests {

  @TempDir Path folder;

  @Test
  void endWithTheirParentsOrderlyClose() throws Exception {
    Child child;
    try (var children = new Children(folder)) {
      child = start(children);
      assertThat(child.process().isAlive()).isTrue();
    }
    assertThat(child.process().isAlive()).isFalse();
  }

  @Test
  void doNotHearTheTerminalsInterruptAndHangUp() throws Exception {
    try (var children = new Children(folder)) {
      var child = start(children);

      signal("INT", child.process().pid());
      signal("HUP", child.process().pid());

      assertThat(child.process().waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  @Test
  void dieWithAParentThatIsKilledWithoutWarning() throws Exception {
    var parent =
        new ProcessBuilder(
                Java.program(),
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    long child;
    try (var lines = parent.inputReader()) {
      child = Long.parseLong(lines.readLine());
      assertThat(ProcessHandle.of(child)).isPresent();
      parent.destroyForcibly().waitFor();
    }
    ProcessHandle.of(child).ifPresent(it -> it.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void leftBehindByAKilledWatchdogAreEndedByTheNextStart() throws Exception {
    var orphan = new ProcessBuilder("sh", "-c", "sleep 30; : " + folder).start();
    try {
      Files.createDirectories(folder.resolve("run"));
      Files.writeString(folder.resolve("run/MariaDB"), String.valueOf(orphan.pid()));

      Children.endLeftovers(folder);

      assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
    } finally {
      orphan.destroyForcibly();
    }
  }

  @Test
  void ofOthersAreLeftAloneEvenIfAnOldPidIsTheirsNow() throws Exception {
    var stranger = new ProcessBuilder("sleep", "30").start();
    try {
      Files.createDirectories(folder.resolve("run"));
      Files.writeString(folder.resolve("run/MariaDB"), String.valueOf(stranger.pid()));

      Children.endLeftovers(folder);

      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  private Child start(Children children) throws Exception {
    var child =
        children.start(
            "sleeper",
            folder.resolve("sleeper.log"),
            Map.of(),
            List.of("sh", "-c", "echo up; exec sleep 30"));
    child.await(() -> wrote(child.log()), Duration.ofSeconds(10));
    return child;
  }

  private static boolean wrote(Path log) {
    return log.toFile().length() > 0;
  }

  private static void signal(String name, long pid) throws Exception {
    new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
  }

  /** Starts a child, tells its pid and waits to be killed. */
  static final class Parent {

    public static void main(String... arguments) throws Exception {
      var folder = Path.of(arguments[0]);
      var children = new Children(folder);
      var child =
          children.start("sleeper", folder.resolve("s.log"), Map.of(), List.of("sleep", "30"));
      System.out.println(child.process().pid());
      child.process().waitFor();
    }
  }
}
