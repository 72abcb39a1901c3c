package org.minga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main path with hands on the keys alone. */
class KeyboardJourney extends Journey {

  /** More presses than any page needs from one place to the next. */
  private static final int MOST_TABS = 120;

  @Test
  void theSkipLinkLeadsPastTheNavigation() {
    var lidia = signIn(LEAD).open("/discussions").settle();

    lidia.page().keyboard().press("Tab");
    assertThat(lidia.page().locator(".mg-skip")).isFocused();
    assertThat(lidia.page().locator(".mg-skip")).isInViewport();
    lidia.page().keyboard().press("Enter");

    assertThat(lidia.page().locator("main#content")).isFocused();
  }

  @Test
  void fromSignInToAPromiseWithoutAMouse() {
    var lidia = visitor().open("/welcome");
    var keys = lidia.page().keyboard();
    tabTo(lidia, "a.enter");
    keys.press("Enter");
    assertThat(lidia.page().locator("input#username")).isFocused();
    keys.type(LEAD);
    keys.press("Enter");
    lidia.page().locator("input#password:visible").waitFor();
    tabTo(lidia, "input#password");
    keys.type(stack().accounts().getFirst().password());
    keys.press("Enter");
    lidia.page().waitForURL(stack().address() + "/");
    lidia.settle();

    keys.press("g");
    keys.press("d");
    lidia.page().waitForURL(Pattern.compile(".*/discussions"));
    lidia.page().locator(".mg-talk-link").first().waitFor();
    tabTo(lidia, ".mg-talk-link");
    keys.press("Enter");
    lidia.page().locator("minga-thread article").first().waitFor();
    lidia.settle();
    keys.press("j");
    keys.press("r");
    assertThat(lidia.page().locator("minga-thread li minga-composer textarea")).isFocused();
    keys.type("Lo escribo sin tocar el ratón.");
    keys.press("Control+Enter");
    var mine = lidia.page().locator("article", hasText("Lo escribo sin tocar el ratón."));
    assertThat(mine).isFocused();
    keys.press("n");
    assertThat(lidia.dialog()).hasCount(1);
    choose(keys, lidia);
    tabTo(lidia, "vaadin-dialog[opened] .mg-filter");
    keys.press("Enter");
    tabTo(lidia, "vaadin-dialog[opened] .mg-commit");
    keys.press("Enter");

    assertThat(lidia.dialog()).hasCount(0);
    var node = lidia.page().locator("li.mg-node", new Page.LocatorOptions().setHas(mine)).last();
    assertThat(node.locator(".mg-step")).containsText("Lidia Condori");
  }

  /** Who: the focus is there already when the dialog opens. */
  private static void choose(Keyboard keys, Visitor visitor) {
    assertThat(visitor.page().locator("vaadin-combo-box input")).isFocused();
    keys.type("Lidia");
    visitor.page().locator("vaadin-combo-box-item:has-text('Lidia Condori')").waitFor();
    keys.press("ArrowDown");
    keys.press("Enter");
  }

  /** Presses Tab until the place is reached; on the way, all that has the focus shows it. */
  private static void tabTo(Visitor visitor, String place) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (has(visitor, place)) {
        return;
      }
      visitor.page().keyboard().press("Tab");
      assertThat(visitor.page().evaluate(SHOWS_ITS_FOCUS)).isEqualTo("");
    }
    throw new AssertionError("Tab does not lead to " + place);
  }

  private static boolean has(Visitor visitor, String place) {
    return (Boolean)
        visitor.page().evaluate("place => document.activeElement.matches(place)", place);
  }

  /** Empty if what has the focus, or what draws it, has an outline, a shadow or a border for it. */
  private static final String SHOWS_ITS_FOCUS =
      """
      () => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        if (!at || at === document.body) return '';
        for (let it = at, up = 0; it && up < 8; up++, it = it.assignedSlot ?? it.parentElement ?? it.getRootNode().host) {
          const style = getComputedStyle(it);
          const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
          if (outlined || style.boxShadow !== 'none') return '';
        }
        return at.outerHTML.slice(0, 200);
      }
      """;

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
