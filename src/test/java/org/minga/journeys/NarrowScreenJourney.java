package org.minga.journeys;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** A phone of 360 pixels shows every page without scrolling sideways, long names and all. */
class NarrowScreenJourney extends Journey {

  @Test
  void noPageIsWiderThanTheScreen() {
    var found = new SoftAssertions();
    var lidia = visitorWithPhone();
    found.assertThat(lidia.open("/welcome").overflow()).as("welcome").isZero();
    lidia.page().locator("a[href='/oauth2/authorization/keycloak']").first().click();
    lidia.page().locator("input#username").waitFor();
    found.assertThat(lidia.overflow()).as("sign-in").isZero();
    lidia.signInHere(LEAD);
    lidia.open("/groups").settle();
    lidia.button("groups.found").click();
    lidia
        .dialog()
        .getByLabel(lidia.words("groups.name"))
        .fill("Otorrinolaringologíaeinconstitucionalísimamente interinstitucional de los Andes");
    lidia.button(lidia.dialog(), "groups.found.submit").click();
    lidia.page().waitForURL(url -> url.matches(".*/groups/.+"));
    lidia.settle();
    found.assertThat(lidia.overflow()).as("group with a long name").isZero();

    Screens.of(lidia)
        .forEach(
            (name, path) -> {
              lidia.open(path).settle();
              lidia.page().locator("main h1").first().waitFor();
              found.assertThat(lidia.overflow()).as(name).isZero();
            });
    found.assertAll();
  }
}
