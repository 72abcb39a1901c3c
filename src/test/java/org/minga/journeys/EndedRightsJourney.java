package org.minga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an administrator ends in Keycloak ends in Minga, in pages that are open as well. Nobody whom
 * another journey needs is touched.
 */
class EndedRightsJourney extends Journey {

  private static final String DISCUSSION =
      "¿Cómo cerramos la publicación conjunta de estudios de caso?";
  private static final Duration AT_ONCE = Duration.ofSeconds(2);
  private static final Duration SOON = Duration.ofSeconds(10);

  private KeycloakConsole keycloak;

  @BeforeEach
  void openConsole() {
    keycloak = new KeycloakConsole(stack());
  }

  @Test
  void anOpenPageSaysAtOnceThatTheSessionWasEnded() {
    var gustavo = Talk.find(signIn("gustavo.pedraza@ilsa.example"), DISCUSSION);

    keycloak.signOut("gustavo.pedraza@ilsa.example");

    expectSessionEnd(gustavo.visitor(), AT_ONCE);
    gustavo.visitor().page().reload();
    gustavo.visitor().signInHere("gustavo.pedraza@ilsa.example");
    assertThat(gustavo.visitor().page()).hasURL(Pattern.compile(".*/discussions/.*"));
  }

  @Test
  void whoLeavesTheirOrganizationReadsNothingAnyMore() {
    var email = "silvina.caceres@poderciudadano.example";
    var silvina = Talk.find(signIn(email), DISCUSSION);

    keycloak.remove(email, "poder-ciudadano");

    expectNothing(silvina);
  }

  @Test
  void whoIsDisabledReadsNothingAnyMore() {
    var email = "bruno.sampaio@techo.example";
    var bruno = Talk.find(signIn(email), DISCUSSION);

    keycloak.enable(email, false);

    expectSessionEnd(bruno.visitor(), SOON);
    bruno.visitor().page().reload();
    assertThat(bruno.posts("Tenemos cinco borradores")).hasCount(0);
  }

  @Test
  void whoseOrganizationIsDisabledReadsNothingAnyMore() {
    var email = "josefina.tuc@cegss.example";
    var josefina = Talk.find(signIn(email), DISCUSSION);

    keycloak.enableOrganization("cegss", false);

    expectNothing(josefina);
  }

  private static void expectSessionEnd(Visitor visitor, Duration within) {
    Locator ended = visitor.page().locator("minga-connection dialog");
    assertThat(ended)
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(within.toMillis()));
    assertThat(ended).containsText(visitor.words("client.session.ended"));
  }

  private static void expectNothing(Talk talk) {
    assertThat(talk.posts("Tenemos cinco borradores"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SOON.toMillis()));
    talk.visitor().page().reload();
    assertThat(talk.posts("Tenemos cinco borradores")).hasCount(0);
  }
}
