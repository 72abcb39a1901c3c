package org.minga.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.minga.journeys.Visitor;

/** Loads a page as a browser does, and counts what went over the wire. */
final class PageWeight {

  private static final int PATIENCE_MILLIS = 20_000;
  private static final int AFTERMATH_MILLIS = 2_000;

  private final Visitor visitor;
  private final String path;
  private final String usable;
  private final CDPSession network;
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger requests = new AtomicInteger();

  /**
   * What a load took.
   *
   * @param usableMillis negative if what was awaited did not appear
   */
  record Load(double kilobytes, int requests, double usableMillis) {}

  /**
   * @param usable selector of what a reader waits for
   */
  PageWeight(Visitor visitor, String path, String usable) {
    this.visitor = visitor;
    this.path = path;
    this.usable = usable;
    network = visitor.context().newCDPSession(visitor.page());
    network.send("Network.enable");
    network.on("Network.loadingFinished", this::finished);
  }

  /** With nothing in the browser's cache. */
  Load cold() {
    visitor.page().navigate("about:blank");
    network.send("Network.clearBrowserCache");
    return load();
  }

  /** With what the load before has left there. */
  Load warm() {
    visitor.page().navigate("about:blank");
    return load();
  }

  private Load load() {
    bytes.set(0);
    requests.set(0);
    long begun = System.nanoTime();
    visitor.open(path);
    double millis = -1;
    try {
      visitor
          .page()
          .locator(usable)
          .first()
          .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
      millis = (System.nanoTime() - begun) / 1e6;
    } catch (PlaywrightException e) {
      // told as "not measured"
    }
    visitor.page().waitForTimeout(AFTERMATH_MILLIS);
    return new Load(bytes.get() / 1024.0, requests.get(), millis);
  }

  private void finished(JsonObject event) {
    long transferred = event.get("encodedDataLength").getAsLong();
    if (transferred > 0) {
      bytes.addAndGet(transferred);
      requests.incrementAndGet();
    }
  }
}
