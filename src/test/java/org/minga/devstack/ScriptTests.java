package org.minga.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./minga} says when it cannot do what it was asked for. */
class ScriptTests {

  @TempDir Path folder;

  @BeforeEach
  void copy() throws Exception {
    Files.copy(Path.of("minga"), folder.resolve("minga"));
    write("mvnw", "exit 0");
  }

  @Test
  void aloneItExplainsItself() throws Exception {
    var said = minga(Map.of());

    assertThat(said.status()).isZero();
    assertThat(said.text()).contains("./minga run", "./minga test", "./minga bench", "JDK 25");
  }

  @Test
  void anUnknownCommandIsNamed() throws Exception {
    var said = minga(Map.of(), "rum");

    assertThat(said.status()).isNotZero();
    assertThat(said.text()).contains("There is no ./minga rum");
  }

  @Test
  void withoutAJdk25ItSaysWhereToGetOne() throws Exception {
    var said = minga(Map.of("JAVA_HOME", "", "MINGA_JDKS", "/nowhere", "PATH", barePath()), "run");

    assertThat(said.status()).isNotZero();
    assertThat(said.text()).contains("Minga needs a JDK 25", "https://adoptium.net");
  }

  @Test
  void withoutARegistryItSaysWhatCouldNotBeFetched() throws Exception {
    write("mvnw", "echo '[ERROR] Could not transfer artifact x from central'; exit 1");

    var said = minga(Map.of(), "run");

    assertThat(said.status()).isNotZero();
    assertThat(said.text()).contains("could not fetch", "Check the network");
  }

  @Test
  void aDiskThatFillsDuringTheBuildIsCalledByItsName() throws Exception {
    write("mvnw", "echo 'java.io.IOException: No space left on device'; exit 1");

    var said = minga(Map.of(), "run");

    assertThat(said.status()).isNotZero();
    assertThat(said.text()).contains("because the disk is full", "Free at least");
  }

  @Test
  void aFullDiskIsSeenBeforeTheBuild() throws Exception {
    var tools = Files.createDirectory(folder.resolve("tools"));
    write("tools/df", "printf 'a b c d\\nx 100 90 10 90%% /\\n'");

    var said = minga(Map.of("PATH", tools + ":" + System.getenv("PATH")), "run");

    assertThat(said.status()).isNotZero();
    assertThat(said.text()).contains("The disk is full");
  }

  private record Said(int status, String text) {}

  private Said minga(Map<String, String> environment, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("sh", folder.resolve("minga").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", Java.home());
    builder.environment().put("MINGA_NODE", "skip");
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    var text = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Said(process.exitValue(), text);
  }

  /** Tools, but no Java. */
  private String barePath() throws Exception {
    var tools = Files.createDirectory(folder.resolve("bare"));
    for (var tool :
        List.of("dirname", "readlink", "grep", "df", "awk", "sed", "mkdir", "cat", "sh")) {
      for (var place : List.of("/usr/bin/", "/bin/")) {
        var program = Path.of(place + tool);
        if (Files.exists(program) && !Files.exists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), program);
        }
      }
    }
    return tools.toString();
  }

  private void write(String name, String script) throws Exception {
    var file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
