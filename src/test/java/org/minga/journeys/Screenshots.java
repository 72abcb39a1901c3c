package org.minga.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Draws the main screens of the demo community into {@code docs/screenshots}. No part of a run of
 * all tests; {@code ./minga test -Djourney=Screenshots} makes them again.
 */
class Screenshots extends Journey {

  private static final Path FOLDER = Path.of("docs/screenshots");
  private static final String DISCUSSION =
      "¿Cómo cerramos la publicación conjunta de estudios de caso?";

  @Test
  void draw() {
    var guest = spanish(1280, 800).open("/welcome");
    draw(guest, "welcome");
    guest.page().locator("a[href='/oauth2/authorization/keycloak']").first().click();
    guest.page().locator("input#username").waitFor();
    draw(guest, "sign-in");
    var lidia = guest.signInHere(LEAD);
    var screens = Screens.of(lidia);
    for (var name : new String[] {"home", "board", "group", "directory"}) {
      lidia.open(screens.get(name)).settle();
      lidia.page().locator("main h1").first().waitFor();
      draw(lidia, name);
    }
    Talk.find(lidia, DISCUSSION);
    draw(lidia, "discussion");
    draw(lidia.prefer(ColorScheme.DARK), "discussion-dark");
    lidia.open(screens.get("board")).settle();
    draw(lidia, "board-dark");

    var phone = spanish(360, 740).signIn(LEAD);
    draw(phone, "home-phone");
    Talk.find(phone, DISCUSSION);
    draw(phone, "discussion-phone");
    phone.open(screens.get("board")).settle();
    draw(phone, "board-phone");
  }

  private Visitor spanish(int width, int height) {
    return visitor(
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setLocale("es-AR")
            .setReducedMotion(ReducedMotion.REDUCE)
            .setColorScheme(ColorScheme.LIGHT));
  }

  private static void draw(Visitor visitor, String name) {
    visitor.page().evaluate("() => document.fonts.ready.then(() => {})");
    visitor.screenshot(FOLDER.resolve(name + ".png"));
  }
}
