package org.minga.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.minga.commons.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What tests of views stand on: the whole application with all its addresses, and a browser for
 * each member who takes part, without any real browser. Members take turns: what reaches one while
 * another acts is on the screen when it is their turn again.
 */
@ApplicationTest
public abstract class ViewTest {

  @Autowired protected ApplicationContext context;

  /** Brings people into the community. */
  protected TestPeople people;

  private final Map<MemberId, BrowserWindow> windows = new LinkedHashMap<>();
  private @Nullable BrowserWindow front;

  @BeforeEach
  final void meetPeople() {
    people = new TestPeople(context);
  }

  @AfterEach
  final void closeWindows() {
    if (front != null) {
      front.leave();
    }
    windows.values().forEach(BrowserWindow::close);
    windows.clear();
    front = null;
    SecurityContextHolder.clearContext();
  }

  /** It is this member's turn; their window opens at the home page the first time. */
  protected void as(MemberId member) {
    if (front != null) {
      front.leave();
    }
    var window = windows.get(member);
    if (window == null) {
      window = BrowserWindow.open(context, member);
      windows.put(member, window);
    } else {
      window.enter();
    }
    front = window;
  }

  /** The member whose turn it is goes to an address. */
  protected static void go(String address) {
    var location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  /** Where the member whose turn it is is now, with all that the address says. */
  protected static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  /** Clicks the one button with this label. */
  protected static void press(String label) {
    _click(_get(Button.class, it -> it.withText(label)));
    MockVaadin.clientRoundtrip(true);
  }

  /** Clicks the button with this label in the dialog that is open. */
  protected static void answer(String label) {
    _click(_get(_get(Dialog.class), Button.class, it -> it.withText(label)));
    MockVaadin.clientRoundtrip(true);
  }

  /** What is pushed to the screen makes the assertion true, without anyone touching the page. */
  protected static void soon(ThrowingRunnable assertion) {
    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              MockVaadin.clientRoundtrip(true);
              assertion.run();
            });
  }

  /** The words of the view and of the dialogs before it; what is hidden is left out. */
  protected static String shown() {
    var view = (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    return Stream.concat(Stream.of(view), _find(Dialog.class).stream())
        .map(ViewTest::words)
        .collect(Collectors.joining("\n"));
  }

  /** The words of a component, without what is hidden. */
  protected static String words(Component component) {
    return words(component.getElement()).replaceAll("\\s+", " ").strip();
  }

  /** Whether a link on the screen leads to this address. */
  protected static boolean linksTo(String address) {
    return _find(Anchor.class).stream().anyMatch(it -> it.getHref().equals(address));
  }

  /** A key that has not been used to send anything. */
  protected static String key() {
    return UUID.randomUUID().toString();
  }

  private static String words(Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    return element.isVisible()
        ? element.getChildren().map(ViewTest::words).collect(Collectors.joining(" "))
        : "";
  }
}
