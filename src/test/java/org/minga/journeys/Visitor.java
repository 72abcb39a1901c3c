package org.minga.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.minga.commons.Messages;
import org.minga.devstack.DevStack;

/** Somebody in front of a browser. */
public final class Visitor {

  private static final int PATIENCE_MILLIS = 30_000;

  /** The rules that Minga is held against: WCAG 2.2 AA and what axe calls best practice. */
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final Messages MESSAGES = new Messages();

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

  /** The same person, in another tab of the same browser, with the same page. */
  public Visitor inAnotherTab() {
    var other = new Visitor(stack, context);
    other.page.navigate(page.url());
    return other.settle();
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
    typePassword(stack.accounts().getFirst().password());
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

  /** A text of Minga in the language of the page; arguments are names and values in turn. */
  public String words(String key, Object... arguments) {
    var language = page.locator("html").getAttribute("lang");
    return MESSAGES.getTranslation(key, Locale.forLanguageTag(language), arguments);
  }

  /** The button that says this. */
  public Locator button(String key, Object... arguments) {
    return button(page.locator("body"), key, arguments);
  }

  /** The button in a part of the page that says this. */
  public Locator button(Locator part, String key, Object... arguments) {
    return part.getByRole(
        AriaRole.BUTTON,
        new Locator.GetByRoleOptions().setName(words(key, arguments)).setExact(true));
  }

  /** The dialog that is open. */
  public Locator dialog() {
    return page.locator("vaadin-dialog[opened]");
  }

  /** What waits behind a door of the navigation, such as {@code s} for one's own steps. */
  public Locator waitingBehind(String door) {
    return page.locator(".mg-drawer a[data-go='" + door + "'] .mg-nav-count");
  }

  /** Prefers dark pages, or light ones. */
  public Visitor prefer(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    return this;
  }

  /** What of the page breaks a rule that axe knows: the rule, and where it is broken first. */
  public List<String> violations() {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .map(
                it ->
                    "%s (%d): %s"
                        .formatted(
                            it.getId(),
                            it.getNodes().size(),
                            it.getNodes().getFirst().getTarget()
                                + " "
                                + it.getNodes().getFirst().getHtml()))
            .toList();
  }

  /** By how many pixels the page is wider than the screen. */
  public int overflow() {
    var overflow =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) overflow).intValue();
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
}
