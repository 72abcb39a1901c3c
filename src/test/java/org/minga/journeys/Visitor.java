package org.minga.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.minga.devstack.Account;
import org.minga.devstack.DevStack;

/** Somebody in front of a browser. */
public final class Visitor {

  private static final int PATIENCE_MILLIS = 30_000;

  private final DevStack stack;
  private final BrowserContext context;
  private final Page page;

  private Visitor(DevStack stack, BrowserContext context) {
    this.stack = stack;
    this.context = context;
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
    page = context.newPage();
  }

  /** Somebody with a browser that remembers nothing. */
  public static Visitor of(DevStack stack, BrowserContext context) {
    return new Visitor(stack, context);
  }

  /** The browser's memory. */
  public BrowserContext context() {
    return context;
  }

  /** What is on the screen. */
  public Page page() {
    return page;
  }

  /** Opens a path of Minga, such as {@code /discussions}. */
  public Visitor open(String path) {
    page.navigate(stack.address() + path);
    return this;
  }

  /** Comes through the welcome page, types the work e-mail and a password, arrives at home. */
  public Visitor signIn(String email) {
    open("/welcome");
    page.locator("a[href='/oauth2/authorization/keycloak']").first().click();
    return signInHere(email);
  }

  /** Goes on from Keycloak's first page, as after a deep link. */
  public Visitor signInHere(String email) {
    typeEmail(email);
    typePassword(account(email).password());
    page.waitForURL(Pattern.compile(Pattern.quote(stack.address()) + "/(?!login|oauth2).*"));
    return settle();
  }

  /** Types the work e-mail on Keycloak's first page. */
  public Visitor typeEmail(String email) {
    page.locator("input#username").fill(email);
    page.locator("#kc-login").click();
    return this;
  }

  /** Types the password, at Keycloak or at the organization's own provider. */
  public Visitor typePassword(String password) {
    var username = page.locator("input#username:visible");
    page.locator("input#password:visible").or(username).first().waitFor();
    if (page.locator("input#password:visible").count() == 0) {
      page.locator("#kc-login").click();
    }
    page.locator("input#password").fill(password);
    page.locator("#kc-login").click();
    return this;
  }

  /** Waits until Vaadin has drawn what it was asked for. */
  public Visitor settle() {
    page.waitForLoadState(LoadState.LOAD);
    page.waitForFunction(
        """
        () => {
          const clients = window.Vaadin?.Flow?.clients;
          return clients && Object.values(clients).every(it => !it.isActive || !it.isActive());
        }
        """);
    return this;
  }

  /** Prefers dark pages, or light ones. */
  public Visitor prefer(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    return this;
  }

  /** Holds the page against the WCAG rules that a machine can check. */
  public Visitor expectAccessible() {
    var result =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze();
    assertThat(result.getViolations())
        .as("axe at " + page.url())
        .extracting(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml())
        .isEmpty();
    return this;
  }

  /** Holds the page against the width of the screen. */
  public Visitor expectNoSidewaysScrolling() {
    var overflow =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue()).as("overflow at " + page.url()).isZero();
    return this;
  }

  /** Draws the screen into a file. */
  public Visitor screenshot(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    return this;
  }

  void leave(Path lastScreen) {
    screenshot(lastScreen);
    context.close();
  }

  private Account account(String email) {
    return stack.accounts().stream()
        .filter(it -> it.email().equals(email))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No account shown for " + email));
  }
}
