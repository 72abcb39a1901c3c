package org.minga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A private group is invisible to everybody else, whichever way they look. */
class PrivateGroupJourney extends Journey {

  private static final String GROUP = "Cuidado de las personas en riesgo";
  private static final String DISCUSSION = "Lista de contactos: probarla sin emergencia";

  private static final String NOBODYS = "1111111111111111111111";

  @Test
  void aNonMemberFindsNeitherTheGroupNorWhatIsInIt() {
    var lidia = signIn(LEAD);
    var group = addressOf(lidia, "/groups", ".mg-item", GROUP);
    var plan = addressOf(lidia, group, "main a[href^='plans/']", "");
    var discussion = addressOf(lidia, group, ".mg-talk-link", DISCUSSION);
    var marina = signIn(MEMBER);

    for (var list : List.of("/", "/groups", "/discussions", "/steps")) {
      marina.open(list).settle();
      assertThat(marina.page().locator("body")).not().containsText(GROUP);
      assertThat(marina.page().locator("body")).not().containsText(DISCUSSION);
    }
    for (var address : List.of(group, plan, discussion)) {
      var absent = address.replaceFirst("[^/]+$", NOBODYS);
      assertThat(shown(marina, address)).isEqualTo(shown(marina, absent));
      assertThat(marina.page().locator("main h1")).hasText(marina.words("shell.gone.title"));
    }
    var id = discussion.substring(discussion.lastIndexOf('/') + 1);
    for (var path : List.of("posts?limit=50", "changes?since=0", "steps?since=0")) {
      var real = answer(marina, "/api/discussions/" + id + "/" + path);
      var absent = answer(marina, "/api/discussions/" + NOBODYS + "/" + path);
      assertThat(real.replace(id, NOBODYS)).isEqualTo(absent);
      assertThat(real).startsWith("404");
    }
    var planId = plan.substring(plan.lastIndexOf('/') + 1);
    assertThat(answer(marina, "/api/plans/" + planId + "/changes?since=0")).startsWith("404");
  }

  @Test
  void whoIsTakenOutOfAGroupLosesItsPagesAtOnce() {
    var lidia = signIn(LEAD);
    lidia.open("/groups");
    lidia.button("groups.found").click();
    var dialog = lidia.dialog();
    dialog.getByLabel(lidia.words("groups.name")).fill("Mesa de las tapas");
    dialog.getByText(lidia.words("groups.visibility.private.text")).click();
    lidia.button(dialog, "groups.found.submit").click();
    assertThat(lidia.page().locator("main h1")).hasText("Mesa de las tapas");
    lidia.button("groups.invite").click();
    lidia.dialog().getByLabel(lidia.words("groups.invite.person")).fill("Marina");
    lidia.page().getByRole(AriaRole.OPTION, named("Marina Azevedo")).click();
    lidia.button(lidia.dialog(), "groups.invite.submit").click();
    assertThat(lidia.page().locator("main")).containsText("Marina Azevedo");
    var marina = signIn(MEMBER);
    marina.page().navigate(lidia.page().url());
    assertThat(marina.page().locator("main h1")).hasText("Mesa de las tapas");
    marina.settle();

    var acts = lidia.words("groups.acts-on", "name", "Marina Azevedo");
    lidia.page().getByRole(AriaRole.MENUITEM, named(acts)).click();
    lidia.page().getByRole(AriaRole.MENUITEM, named(lidia.words("groups.remove"))).click();
    lidia.button(lidia.dialog(), "groups.remove").click();

    assertThat(marina.page().locator("main h1")).hasText(marina.words("shell.gone.title"));
    assertThat(marina.page().locator("body")).not().containsText("Mesa de las tapas");
  }

  private static String addressOf(Visitor visitor, String from, String link, String text) {
    visitor.open(from.replaceFirst("^https?://[^/]+", "")).settle();
    var found = visitor.page().locator(link, new Page.LocatorOptions().setHasText(text)).first();
    return found.evaluate("link => link.href").toString();
  }

  /** Status and words of a page, without what tells its own address. */
  private String shown(Visitor visitor, String address) {
    var answer = visitor.page().navigate(address);
    visitor.settle();
    visitor.page().locator("main h1").waitFor();
    return answer.status() + " " + visitor.page().title() + " " + visitor.page().innerText("main");
  }

  private String answer(Visitor visitor, String path) {
    var answer = visitor.page().request().get(stack().address() + path);
    return answer.status() + " " + answer.text();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
