package org.minga.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code deploy/preflight.sh}, run by a real shell. */
class PreflightTests {

  private static final Map<String, String> GOOD =
      Map.of(
          "MINGA_HOST", "minga.comunidad.org",
          "MINGA_ID_HOST", "id.comunidad.org",
          "MINGA_ACME_EMAIL", "ops@comunidad.org",
          "MINGA_DB_ROOT_PASSWORD", "a".repeat(24),
          "MINGA_DB_PASSWORD", "b".repeat(24),
          "MINGA_KEYCLOAK_DB_PASSWORD", "c".repeat(24),
          "MINGA_KEYCLOAK_ADMIN_PASSWORD", "d".repeat(24),
          "MINGA_WEB_SECRET", "e".repeat(24),
          "MINGA_SYNC_SECRET", "f".repeat(24));

  @Test
  void letsGoodSettingsPass() throws Exception {
    assertThat(preflight(Map.of())).isEqualTo(new Outcome(0, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MINGA_HOST                    |                                | is missing
          MINGA_HOST                    | https://minga.comunidad.org    | bare host name
          MINGA_HOST                    | Minga.comunidad.org            | bare host name
          MINGA_HOST                    | minga                          | needs a domain
          MINGA_HOST                    | minga.example.org              | name of an example
          MINGA_ID_HOST                 | minga.comunidad.org            | must differ
          MINGA_ID_HOST                 | localhost                      | name of an example
          MINGA_ACME_EMAIL              | nobody                         | not an e-mail address
          MINGA_DB_ROOT_PASSWORD        |                                | is missing
          MINGA_DB_PASSWORD             | too-small                      | shorter than 24
          MINGA_KEYCLOAK_DB_PASSWORD    | quote'quote'quote'quote'quote' | may hold
          MINGA_KEYCLOAK_ADMIN_PASSWORD | minga-demo-administrator-2026  | secret of the demo
          MINGA_WEB_SECRET              | minga-demo-web-secret          | secret of the demo
          MINGA_SYNC_SECRET             | eeeeeeeeeeeeeeeeeeeeeeee       | repeats another
          """)
  void namesWhatIsWrongWithoutRepeatingIt(String variable, String value, String says)
      throws Exception {
    var outcome = preflight(Map.of(variable, value == null ? "" : value));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.said()).contains(variable + ": ").contains(says);
    if (value != null && !variable.endsWith("HOST")) {
      assertThat(outcome.said()).doesNotContain(value);
    }
  }

  private Outcome preflight(Map<String, String> changed) throws IOException, InterruptedException {
    var builder = new ProcessBuilder("sh", "deploy/preflight.sh").redirectErrorStream(true);
    var settings = new HashMap<>(GOOD);
    settings.putAll(changed);
    builder.environment().putAll(settings);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes());
    return new Outcome(process.waitFor(), said);
  }

  private record Outcome(int code, String said) {}
}
