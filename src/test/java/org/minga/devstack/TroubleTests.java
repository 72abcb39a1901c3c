package org.minga.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTests {

  @TempDir Path folder;

  @Test
  void aFullDiskIsCalledByItsName() {
    var failure = new FileSystemException("/data/x", null, "No space left on device");

    assertThat(Trouble.of(failure))
        .hasMessageContaining("disk is full")
        .hasMessageContaining("/data/x");
    assertThat(Trouble.of(failure).remedy()).contains("Free at least");
  }

  @Test
  void aServerThatDiesOfAFullDiskSaysSo() throws Exception {
    assertThatThrownBy(() -> runToItsEnd("echo 'write failed: No space left on device'; exit 1"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("disk is full");
  }

  @Test
  void aServerThatDiesIsQuotedWithoutItsStack() {
    assertThatThrownBy(
            () -> runToItsEnd("printf 'first\\n\\tat java.lang.X\\nlast words\\n'; exit 3"))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble ->
                assertThat(trouble.remedy()).contains("last words").doesNotContain("java.lang.X"));
  }

  @Test
  void aTakenPortIsNamedTogetherWithAWayOut() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Ports.require(other.getLocalPort(), "Minga"))
          .isInstanceOfSatisfying(
              Trouble.class, trouble -> assertThat(trouble.remedy()).contains("--port 9080"))
          .hasMessageContaining(String.valueOf(other.getLocalPort()));
    }
  }

  @Test
  void anUnsupportedProcessorIsToldWhatToInstall() {
    var trouble = new Platform("Linux", "riscv64").withoutMariaDb("");

    assertThat(trouble).hasMessageContaining("riscv64");
    assertThat(trouble.remedy()).contains("MariaDB 11.4");
  }

  @Test
  void windowsIsSentToItsLinux() {
    assertThatThrownBy(() -> new Platform("Windows 11", "amd64").require())
        .isInstanceOfSatisfying(
            Trouble.class, trouble -> assertThat(trouble.remedy()).contains("WSL"));
  }

  @Test
  void aMissingKeycloakSaysHowToFetchIt() {
    assertThatThrownBy(() -> KeycloakDistribution.find(folder))
        .isInstanceOfSatisfying(
            Trouble.class, trouble -> assertThat(trouble.remedy()).contains("./minga run"));
  }

  private void runToItsEnd(String script) throws Exception {
    try (var children = new Children(folder)) {
      children
          .start(
              "A server",
              Files.createTempFile(folder, "a", ".log"),
              Map.of(),
              List.of("sh", "-c", script))
          .await(() -> false, Duration.ofSeconds(20));
    }
  }
}
