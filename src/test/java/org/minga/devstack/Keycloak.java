package org.minga.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the realms of {@code keycloak/} and the people of the community file. */
final class Keycloak {

  static final String ADMIN = "admin";

  private static final String PART = "keycloak";
  private static final Duration PATIENCE = Duration.ofSeconds(300);

  private final Options options;
  private final DataFolder data;
  private final Children children;
  private final Addresses addresses;
  private final Community community;
  private final String password;
  private final int health = Ports.free();

  Keycloak(
      Options options, DataFolder data, Children children, Addresses addresses, Community community)
      throws IOException {
    this.options = options;
    this.data = data;
    this.children = children;
    this.addresses = addresses;
    this.community = community;
    this.password = data.secret("keycloak.password");
  }

  Child start() throws IOException, InterruptedException {
    var distribution = KeycloakDistribution.find(options.servers());
    distribution.build(children, options.logs().resolve("keycloak-build.log"));
    var home = data.part(PART);
    distribution.linkFrom(home);
    new RealmFiles(options.project().resolve("keycloak/realms"), community)
        .writeTo(home.resolve("data/import"));
    var server =
        children.start(
            "Keycloak", options.logs().resolve("keycloak.log"), environment(), command(home));
    server.await(() -> Http.ok("http://127.0.0.1:" + health + "/health/ready"), PATIENCE);
    data.completed(PART);
    return server;
  }

  String password() {
    return password;
  }

  private Map<String, String> environment() {
    return Map.of(
        "MINGA_BASE_URL",
        addresses.minga(),
        "KEYCLOAK_BASE_URL",
        addresses.keycloak(),
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        ADMIN,
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        password);
  }

  /** What {@code kc.sh} would run, without the shell in between that a signal would stop at. */
  private List<String> command(Path home) {
    var command =
        new ArrayList<>(
            List.of(
                Java.program(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--hostname=" + addresses.keycloak(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + addresses.keycloakPort(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + health,
                "--db-url=jdbc:h2:file:"
                    + home.resolve("data/h2/keycloak")
                    + ";NON_KEYWORDS=VALUE;LOCK_TIMEOUT=10000"));
    var themes = options.project().resolve("keycloak/themes");
    if (Files.isDirectory(themes)) {
      command.add("--spi-theme--folder--dir=" + themes);
    }
    return command;
  }
}
