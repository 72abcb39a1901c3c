package org.minga.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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

  @BeforeEach
  final void meetPeople() {
    people = new TestPeople(context);
  }

  @AfterEach
  final void closeWindows() {
    windows.values().forEach(BrowserWindow::close);
    windows.clear();
    SecurityContextHolder.clearContext();
  }

  /** It is this member's turn; their window opens at the home page the first time. */
  protected void as(MemberId member) {
    var window = windows.get(member);
    if (window == null) {
      windows.put(member, BrowserWindow.open(context, member));
    } else {
      window.focus();
    }
    MockVaadin.clientRoundtrip(false);
  }

  /** The member whose turn it is goes to an address. */
  protected static void go(String address) {
    UI.getCurrent().navigate(address);
  }

  /** Clicks the one button with this label. */
  protected static void press(String label) {
    _click(_get(Button.class, it -> it.withText(label)));
  }

  /** All the words on the screen, dialogs included. */
  protected static String shown() {
    return UI.getCurrent().getElement().getTextRecursively();
  }

  /** Whether a link on the screen leads to this address. */
  protected static boolean linksTo(String address) {
    return _find(Anchor.class).stream().anyMatch(it -> it.getHref().equals(address));
  }

  /** A key that has not been used to send anything. */
  protected static String key() {
    return UUID.randomUUID().toString();
  }
}
