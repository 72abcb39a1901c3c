package org.minga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The page of a discussion, as somebody has it open. */
final class Talk {

  private static final Pattern ADDRESS =
      Pattern.compile(".*/discussions/[1-9A-HJ-NP-Za-km-z]{22}.*");

  private final Visitor visitor;
  private final Page page;

  private Talk(Visitor visitor) {
    this.visitor = visitor;
    page = visitor.page();
  }

  /** Somebody opens a discussion in a group. */
  static Talk begin(Visitor visitor, String group, String title, String text) {
    visitor.open("/groups");
    visitor.page().locator(".mg-item", containing(group)).click();
    var begin = visitor.words("discussions.begin");
    visitor.page().locator("main a.mg-btn", containing(begin)).click();
    var dialog = visitor.dialog();
    dialog.getByLabel(visitor.words("discussions.new.title")).fill(title);
    dialog.getByLabel(visitor.words("discussions.new.text")).fill(text);
    visitor.button(dialog, "discussions.new.publish").click();
    return in(visitor);
  }

  /** Somebody finds a discussion in the list. */
  static Talk find(Visitor visitor, String title) {
    visitor.open("/discussions");
    visitor.page().locator(".mg-talk-link", containing(title)).click();
    return in(visitor);
  }

  /** Somebody follows the address of a discussion. */
  static Talk open(Visitor visitor, String address) {
    visitor.page().navigate(address);
    return in(visitor);
  }

  private static Talk in(Visitor visitor) {
    visitor.page().waitForURL(ADDRESS);
    visitor.page().locator("minga-thread article").first().waitFor();
    visitor.settle();
    return new Talk(visitor);
  }

  /** Where it is, for somebody else to follow. */
  String address() {
    return page.url();
  }

  Visitor visitor() {
    return visitor;
  }

  /** The same person opens it a second time. */
  Talk inAnotherTab() {
    return in(visitor.inAnotherTab());
  }

  /** The posts that say this. */
  Locator posts(String text) {
    return page.locator("article[data-post]", containing(text));
  }

  /** The post that says this, with what hangs from it. */
  Locator node(String text) {
    return page.locator("li.mg-node", new Page.LocatorOptions().setHas(posts(text))).last();
  }

  /** The next step that hangs from a post. */
  Locator step(String text) {
    return node(text).locator(".mg-step");
  }

  /** Who else is here. */
  Locator others() {
    return page.locator("aside minga-presence .mg-person-name");
  }

  /** Says what is new out of sight. */
  Locator pill() {
    return page.locator("minga-thread .mg-pill");
  }

  /** Where a reply to the whole discussion is written. */
  Locator composer() {
    return page.locator("minga-thread .mg-thread-end minga-composer");
  }

  /** Says something at the end. */
  Talk reply(String text) {
    composer().locator("textarea").fill(text);
    return publish(composer(), text);
  }

  /** Answers the post that says this. */
  Talk replyTo(String post, String text) {
    visitor.button(posts(post), "client.reply").click();
    var composer = node(post).locator("minga-composer");
    composer.locator("textarea").fill(text);
    return publish(composer, text);
  }

  /** Opens the editor of one's own post. */
  Locator edit(String post) {
    visitor.button(posts(post), "client.moreActions").click();
    posts(post).locator("[role=menuitem]", in(visitor.words("client.edit"))).click();
    var editor = page.locator("article[data-post] minga-composer");
    editor.locator("textarea").waitFor();
    return editor;
  }

  /** Asks for a next step that grows from the post that says this. */
  Locator makeStep(String post) {
    visitor.button(posts(post), "actionplans.make-step").click();
    return visitor.dialog();
  }

  /** Puts a mark on the page that a reload would wipe off. */
  Talk mark() {
    page.evaluate("window.unbroken = true");
    return this;
  }

  /** Expects that the page has not been loaded again since it was marked. */
  Talk expectUnbroken() {
    assertThat(page.locator("body")).isVisible();
    if (!Boolean.TRUE.equals(page.evaluate("window.unbroken === true"))) {
      throw new AssertionError("The page was loaded again");
    }
    return this;
  }

  /** Where a post is on the screen. */
  double top(String post) {
    return posts(post).first().boundingBox().y;
  }

  private Talk publish(Locator composer, String text) {
    composer.locator(".mg-composer-bar .mg-primary").click();
    assertThat(posts(text)).hasCount(1);
    return this;
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Locator.LocatorOptions in(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }
}
