package org.minga.devstack;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The unpacked Keycloak that all starts share; each start keeps its own data elsewhere. */
record KeycloakDistribution(Path folder) {

  private static final List<String> BUILD =
      List.of("build", "--db=dev-file", "--health-enabled=true");
  private static final String BUILT = "minga-built";

  /** Finds what the build has unpacked. */
  static KeycloakDistribution find(Path servers) throws IOException {
    if (Files.isDirectory(servers)) {
      try (var folders = Files.list(servers)) {
        var found =
            folders
                .filter(it -> it.getFileName().toString().matches("keycloak-\\d[\\d.]*"))
                .filter(it -> Files.exists(it.resolve("lib/quarkus-run.jar")))
                .max(Comparator.comparing(KeycloakDistribution::version));
        if (found.isPresent()) {
          return new KeycloakDistribution(found.get());
        }
      }
    }
    throw new Trouble(
        "Keycloak's distribution is missing in " + servers + ".",
        "Start with ./minga run, which fetches it, or call ./mvnw dependency:unpack@keycloak");
  }

  /** Keycloak's own build step: takes 17 s once and makes every later start as much faster. */
  void build(Children children, Path log) throws IOException, InterruptedException {
    var mark = folder.resolve(BUILT);
    try (var channel =
            FileChannel.open(
                folder.resolve("minga-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      if (!Files.exists(mark) || !Files.readString(mark).equals(BUILD.toString())) {
        var command = new ArrayList<>(List.of("sh", folder.resolve("bin/kc.sh").toString()));
        command.addAll(BUILD);
        children
            .start("Keycloak's build step", log, Map.of("JAVA_HOME", Java.home()), command)
            .awaitEnd();
        Files.writeString(mark, BUILD.toString());
      }
    }
  }

  /** Makes a home that leads to the shared programs but has a data folder of its own. */
  void linkFrom(Path home) throws IOException {
    Files.createDirectories(home.resolve("data/import"));
    try (var files = Files.list(folder)) {
      for (var file : files.filter(it -> !it.endsWith("data")).toList()) {
        var link = home.resolve(file.getFileName());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, file);
      }
    }
  }

  private static Version version(Path folder) {
    return Version.parse(folder.getFileName().toString().substring("keycloak-".length()));
  }
}
