package org.minga.identity;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Refuses to start without the settings that nobody can guess, and with the demo's secrets where
 * others could reach them.
 */
class RequiredSettings implements ApplicationListener<ApplicationContextInitializedEvent> {

  private static final List<String> REQUIRED =
      List.of(
          "MINGA_BASE_URL",
          "MINGA_KEYCLOAK_ISSUER",
          "MINGA_WEB_SECRET",
          "MINGA_SYNC_SECRET",
          "MINGA_DB_URL",
          "MINGA_DB_USER",
          "MINGA_DB_PASSWORD");
  private static final List<String> SECRETS =
      List.of("MINGA_WEB_SECRET", "MINGA_SYNC_SECRET", "MINGA_DB_PASSWORD");
  private static final String DEMO_SECRET = "minga-demo-";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  public void onApplicationEvent(ApplicationContextInitializedEvent event) {
    check(event.getApplicationContext().getEnvironment());
  }

  static void check(Environment environment) {
    var missing = REQUIRED.stream().filter(it -> environment.getProperty(it) == null).toList();
    if (!missing.isEmpty()) {
      throw SettingsRefused.missing(missing);
    }
    var demo =
        SECRETS.stream()
            .filter(it -> environment.getProperty(it, "").startsWith(DEMO_SECRET))
            .toList();
    if (!demo.isEmpty() && !isDemo(environment)) {
      throw SettingsRefused.demoSecrets(demo);
    }
  }

  private static boolean isDemo(Environment environment) {
    return environment.getProperty("MINGA_DEMO", Boolean.class, false)
        && Stream.of("MINGA_BASE_URL", "MINGA_KEYCLOAK_ISSUER")
            .allMatch(it -> isLoopback(environment.getRequiredProperty(it)));
  }

  private static boolean isLoopback(String address) {
    var host = URI.create(address).getHost();
    return host != null && LOOPBACK.contains(host);
  }
}
