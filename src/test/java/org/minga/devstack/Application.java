package org.minga.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged application in production mode, told where everything is by its environment. */
final class Application {

  private static final Duration PATIENCE = Duration.ofSeconds(300);

  private final Options options;
  private final Children children;
  private final Addresses addresses;
  private final MariaDb database;

  Application(Options options, Children children, Addresses addresses, MariaDb database) {
    this.options = options;
    this.children = children;
    this.addresses = addresses;
    this.database = database;
  }

  Child start() throws IOException, InterruptedException {
    var server =
        children.start(
            Children.FIRST_TO_GO, options.logs().resolve("minga.log"), environment(), command());
    server.await(() -> Http.ok(local("/actuator/health/readiness")), PATIENCE);
    return server;
  }

  private List<String> command() {
    return List.of(
        Java.program(),
        "-Xms128m",
        "-Xmx1g",
        "-XX:+ExitOnOutOfMemoryError",
        "--enable-native-access=ALL-UNNAMED",
        "-Dminga.data=" + options.data(),
        "-jar",
        jar().toString());
  }

  private Path jar() {
    var jar = options.project().resolve("target/minga.jar");
    if (!Files.exists(jar)) {
      throw new Trouble("There is no " + jar + ".", "Build it: ./mvnw -DskipTests package");
    }
    return jar;
  }

  Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("MINGA_BASE_URL", addresses.minga());
    environment.put("MINGA_DB_URL", database.url());
    environment.put("MINGA_DB_USER", MariaDb.USER);
    environment.put("MINGA_DB_PASSWORD", database.password());
    environment.put("MINGA_KEYCLOAK_ISSUER", addresses.issuer());
    environment.put("MINGA_WEB_SECRET", "minga-demo-web-secret");
    environment.put("MINGA_SYNC_SECRET", "minga-demo-sync-secret");
    environment.put("MINGA_DEMO", "true");
    environment.put(
        "MINGA_COMMUNITY_FILE", options.project().resolve(DevStack.COMMUNITY_FILE).toString());
    environment.put("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "3s");
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("SERVER_PORT", String.valueOf(addresses.mingaPort()));
    return environment;
  }

  private String local(String path) {
    return "http://127.0.0.1:" + addresses.mingaPort() + path;
  }
}
