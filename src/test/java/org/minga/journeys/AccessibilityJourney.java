package org.minga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page against the rules that axe knows, light and dark; the sign-in's pages as well. */
class AccessibilityJourney extends Journey {

  private final SoftAssertions found = new SoftAssertions();

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void noPageBreaksARule(ColorScheme scheme) {
    var visitor = visitor().prefer(scheme);
    check(visitor.open("/welcome"), "welcome");
    visitor.page().locator("a[href='/oauth2/authorization/keycloak']").first().click();
    visitor.page().locator("input#username").waitFor();
    check(visitor, "sign-in");
    visitor.signInHere(LEAD);

    Screens.of(visitor)
        .forEach(
            (name, path) -> {
              visitor.open(path).settle();
              visitor.page().locator("main h1").first().waitFor();
              check(visitor, name);
            });

    visitor.open("/discussions").settle();
    visitor
        .page()
        .locator(".mg-talk-link", new Page.LocatorOptions().setHasText("¿Cómo cerramos"))
        .click();
    visitor.page().locator(".mg-act-step").first().click();
    assertThat(visitor.dialog()).hasCount(1);
    visitor.dialog().locator("blockquote").waitFor();
    check(visitor, "making a step");
    found.assertAll();
  }

  private void check(Visitor visitor, String name) {
    found.assertThat(visitor.violations()).as(name).isEmpty();
  }
}
