package org.minga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignInJourney extends Journey {

  @Test
  void aMemberSignsInWithAPasswordAndArrivesAtHome() {
    var marina = signIn(MEMBER);

    assertThat(marina.page()).hasURL(stack().address() + "/");
    assertThat(marina.page().locator("vaadin-app-layout")).isVisible();
  }

  @Test
  void aMemberSignsInAtTheOrganizationsOwnProvider() {
    var paulina = visitor().open("/welcome");
    paulina.page().locator("a[href='/oauth2/authorization/keycloak']").first().click();

    paulina.typeEmail(BROKERED);
    assertThat(paulina.page()).hasURL(Pattern.compile(".*/realms/inredh/.*"));
    paulina.typePassword("minga-demo-2026").settle();

    assertThat(paulina.page()).hasURL(stack().address() + "/");
    assertThat(paulina.page().locator("vaadin-app-layout")).isVisible();
  }

  @Test
  void aDeepLinkSurvivesTheSignIn() {
    var marina = visitor().open("/groups");

    marina.signInHere(MEMBER);

    assertThat(marina.page()).hasURL(Pattern.compile(".*/groups(\\?.*)?$"));
  }
}
