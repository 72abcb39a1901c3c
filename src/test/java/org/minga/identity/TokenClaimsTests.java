package org.minga.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenClaimsTests {

  @Test
  void organizationsAreTheKeysOfTheClaim() {
    assertThat(organizations(Map.of("acij", Map.of("id", "1"), "themis", Map.of("id", "2"))))
        .containsExactlyInAnyOrder("acij", "themis");
  }

  @Test
  void aMixedListOfOrganizationsIsReadToo() {
    assertThat(organizations(List.of("acij", Map.of("themis", Map.of("id", "2")))))
        .containsExactlyInAnyOrder("acij", "themis");
  }

  @Test
  void withoutTheClaimThereIsNoOrganization() {
    assertThat(TokenClaims.sighting(Map.of("name", "Ana")).organizations()).isEmpty();
    assertThat(organizations(7)).isEmpty();
  }

  @Test
  void onlyOurRolesCount() {
    var roles = List.of("facilitator", "offline_access", "ADMINISTRATOR", "default-roles-minga");

    assertThat(TokenClaims.sighting(Map.of("name", "Ana", "roles", roles)).roles())
        .containsExactly(Role.FACILITATOR);
  }

  @Test
  void anAddressIsNeverANameThatOthersSee() {
    assertThat(TokenClaims.sighting(Map.of("preferred_username", "ana@acij.example")).name())
        .isEqualTo("ana");
  }

  @Test
  void theLanguageOfTheAccountIsTheFirstLanguageOfTheScreens() {
    assertThat(TokenClaims.newcomer(Map.of("name", "Bia", "locale", "pt-BR")).language())
        .isEqualTo(Locale.of("pt", "BR"));
    assertThat(TokenClaims.newcomer(Map.of("name", "Bia")).language()).isEqualTo(Locale.of("es"));
  }

  private static Set<String> organizations(Object claim) {
    return TokenClaims.sighting(Map.of("name", "Ana", "organizations", claim)).organizations();
  }
}
