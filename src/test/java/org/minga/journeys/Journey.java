package org.minga.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInfo;
import org.minga.devstack.DevStack;

/**
 * A walk through Minga in a real browser. One stack serves all journeys of a run; each journey gets
 * browsers that remember nothing.
 *
 * <p>When a journey fails, what its pages showed lies in {@code target/journeys/screens}.
 */
@Tag("journey")
public abstract class Journey {

  protected static final String FACILITATOR = "julieta.ferraro@acij.example";
  protected static final String LEAD = "lidia.condori@construir.example";
  protected static final String MEMBER = "marina.azevedo@themis.example";
  protected static final String ENGLISH_SPEAKER = "hannah.brooks@islp.example";
  protected static final String ADMINISTRATOR = "sofia.arrieta@namati.example";

  /** Signs in at the organization's own provider. */
  protected static final String BROKERED = "paulina.chiliquinga@inredh.example";

  private static final Path SCREENS = Path.of("target/journeys/screens");

  /** How long a machine that is busy with other things may take to show what it should. */
  private static final double PATIENCE_MILLIS = 20_000;

  private final List<Visitor> visitors = new ArrayList<>();
  private @Nullable String name;

  @BeforeEach
  void takeName(TestInfo test) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    name = getClass().getSimpleName() + "." + test.getTestMethod().orElseThrow().getName();
  }

  @AfterEach
  void leave() throws IOException {
    for (int i = 0; i < visitors.size(); i++) {
      visitors.get(i).leave(Files.createDirectories(SCREENS).resolve(name + "-" + i + ".png"));
    }
  }

  /** The running servers. */
  protected DevStack stack() {
    return SharedStack.get();
  }

  /** Somebody at a desktop screen who has not signed in; with a memory of their own. */
  protected Visitor visitor() {
    return visitor(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** Somebody with a phone of 360 pixels who has not signed in. */
  protected Visitor visitorWithPhone() {
    return visitor(
        new Browser.NewContextOptions()
            .setViewportSize(360, 740)
            .setHasTouch(true)
            .setIsMobile(true));
  }

  /** Somebody whose browser was set up in another way. */
  protected Visitor visitor(Browser.NewContextOptions options) {
    var visitor = Visitor.of(stack(), SharedBrowser.get().newContext(options));
    visitors.add(visitor);
    return visitor;
  }

  /** A member who has signed in, in a browser of their own, and sees home. */
  protected Visitor signIn(String email) {
    return visitor().signIn(email);
  }

  /** The page of a member who has signed in, in a browser of their own. */
  protected Page pageOf(String email) {
    return signIn(email).page();
  }
}
