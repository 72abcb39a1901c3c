package org.minga.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTests {

  private final MockEnvironment settings = new MockEnvironment();

  @BeforeEach
  void aServerOfOnesOwn() {
    settings
        .withProperty("MINGA_BASE_URL", "https://minga.example")
        .withProperty("MINGA_KEYCLOAK_ISSUER", "https://accounts.minga.example/realms/minga")
        .withProperty("MINGA_WEB_SECRET", "one of our own")
        .withProperty("MINGA_SYNC_SECRET", "another")
        .withProperty("MINGA_DB_URL", "jdbc:mariadb://db/minga")
        .withProperty("MINGA_DB_USER", "minga")
        .withProperty("MINGA_DB_PASSWORD", "a third");
  }

  @Test
  void completeSettingsPass() {
    assertThatCode(() -> RequiredSettings.check(settings)).doesNotThrowAnyException();
  }

  @Test
  void allMissingSettingsAreNamedAtOnce() {
    assertThatThrownBy(() -> RequiredSettings.check(new MockEnvironment()))
        .isInstanceOf(SettingsRefused.class)
        .hasMessageContaining("MINGA_BASE_URL")
        .hasMessageContaining("MINGA_DB_PASSWORD");
  }

  @Test
  void secretsOfTheDemoAreRefused() {
    settings.withProperty("MINGA_WEB_SECRET", "minga-demo-web-secret");

    assertThatThrownBy(() -> RequiredSettings.check(settings))
        .isInstanceOf(SettingsRefused.class)
        .hasMessageContaining("MINGA_WEB_SECRET");
  }

  @Test
  void secretsOfTheDemoAreRefusedWhereOthersReachIt() {
    settings
        .withProperty("MINGA_WEB_SECRET", "minga-demo-web-secret")
        .withProperty("MINGA_DEMO", "true");

    assertThatThrownBy(() -> RequiredSettings.check(settings)).isInstanceOf(SettingsRefused.class);
  }

  @Test
  void theDemoOnThisComputerMayKeepThem() {
    settings
        .withProperty("MINGA_WEB_SECRET", "minga-demo-web-secret")
        .withProperty("MINGA_DEMO", "true")
        .withProperty("MINGA_BASE_URL", "http://localhost:8080")
        .withProperty("MINGA_KEYCLOAK_ISSUER", "http://localhost:8180/realms/minga");

    assertThatCode(() -> RequiredSettings.check(settings)).doesNotThrowAnyException();
  }
}
