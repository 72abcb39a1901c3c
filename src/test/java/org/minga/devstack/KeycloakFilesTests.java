package org.minga.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeycloakFilesTests {

  private static final Path REALMS = Path.of("keycloak/realms");
  private static final Path THEME = Path.of("keycloak/themes/minga");
  private static final Path RESOURCES = THEME.resolve("login/resources");
  private static final Path FRONTEND = Path.of("frontend");

  @ParameterizedTest
  @ValueSource(strings = {"login", "email"})
  void theThemeSpeaksThreeLanguagesInFull(String part) throws IOException {
    var spanish = messages(part, "es");
    assertThat(messages(part, "pt_BR").stringPropertyNames())
        .isEqualTo(spanish.stringPropertyNames());
    assertThat(messages(part, "en").stringPropertyNames()).isEqualTo(spanish.stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens.css", "font.css"})
  void theThemeWearsTheLookOfTheFrontEnd(String file) {
    assertThat(RESOURCES.resolve("css").resolve(file))
        .hasSameTextualContentAs(FRONTEND.resolve("styles").resolve(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"asap-latin.woff2", "asap-latin-ext.woff2", "OFL.txt"})
  void theThemeCarriesTheFontOfTheFrontEnd(String file) {
    assertThat(RESOURCES.resolve("fonts").resolve(file))
        .hasSameBinaryContentAs(FRONTEND.resolve("fonts").resolve(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"minga.json", "organization.json", "identity-provider.json"})
  void everySecretInTheRealmsIsKnownAsADemoSecret(String file) throws IOException {
    var secrets =
        Pattern.compile("\"(?:secret|clientSecret)\": \"(.*?)\"")
            .matcher(Files.readString(REALMS.resolve(file)))
            .results()
            .map(it -> it.group(1));
    assertThat(secrets).isNotEmpty().allMatch(it -> it.matches("\\$\\{MINGA_\\w+:minga-demo-.+}"));
  }

  @Test
  void theCommunityRealmHoldsNobodyAndTrustsNobody() throws IOException {
    var realm = json("minga.json");
    assertThat(realm.path("users").findValuesAsString("username"))
        .containsExactly("service-account-minga-sync");
    assertThat(realm.has("organizations")).isFalse();
    assertThat(realm.has("identityProviders")).isFalse();
  }

  @Test
  void aProviderCannotPassOffAnAddressAsSomeoneElses() throws IOException {
    var provider = json("identity-provider.json");
    assertThat(provider.path("trustEmail").asBoolean()).isFalse();
    assertThat(provider.path("config").path("syncMode").asString()).isEqualTo("IMPORT");
    assertThat(provider.path("config").path("kc.org.domain").asString())
        .isEqualTo("inredh.example");
  }

  @Test
  void theDomainOfABrokeredAddressIsCheckedBecauseTheFieldIsEditable() throws IOException {
    var component =
        json("minga.json")
            .path("components")
            .path("org.keycloak.userprofile.UserProfileProvider")
            .path(0);
    var profile =
        JsonMapper.shared()
            .readTree(component.path("config").path("kc.user.profile.config").path(0).asString());
    var email =
        profile
            .path("attributes")
            .valueStream()
            .filter(it -> it.path("name").asString().equals("email"))
            .findFirst()
            .orElseThrow();
    assertThat(email.path("permissions").path("edit").valueStream().map(JsonNode::asString))
        .contains("user");
  }

  private static Properties messages(String part, String language) throws IOException {
    var messages = new Properties();
    var file = THEME.resolve(part).resolve("messages/messages_" + language + ".properties");
    try (var reader = Files.newBufferedReader(file)) {
      messages.load(reader);
    }
    return messages;
  }

  private static JsonNode json(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(REALMS.resolve(file)));
  }
}
