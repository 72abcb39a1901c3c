package org.minga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Lidia of Fundación Construir and Marina of Themis, each in a browser of their own, at once. */
class TwoBrowsersJourney extends Journey {

  private static final String GROUP = "Publicación conjunta de estudios de caso";
  private static final String LONG_DISCUSSION =
      "¿Cómo cerramos la publicación conjunta de estudios de caso?";

  @Test
  void aReplyIsSeenByTheOtherWithoutReloadAndWithoutThePageMoving() {
    var lidia = begin("Los índices de cada capítulo", "¿Quién puede leer los índices de corrido?");
    var marina = Talk.open(signIn(MEMBER), lidia.address());

    assertThat(lidia.others()).containsText("Marina Azevedo");
    assertThat(marina.others()).containsText("Lidia Condori");

    lidia.mark();
    double before = lidia.top("¿Quién puede leer");
    marina.reply("Eu leio todos no sábado.");

    assertThat(lidia.posts("Eu leio todos no sábado.")).hasCount(1);
    assertThat(lidia.top("¿Quién puede leer")).isCloseTo(before, within(1.0));
    lidia.expectUnbroken();
  }

  @Test
  void repliesOutOfSightAreOfferedAndDoNotMoveThePage() {
    var lidia = Talk.find(signIn(LEAD), LONG_DISCUSSION);
    var marina = Talk.open(signIn(MEMBER), lidia.address());
    var inView = "los hechos y no tenemos las conclusiones";
    lidia.posts(inView).scrollIntoViewIfNeeded();
    lidia.posts(inView).focus();
    double before = lidia.top(inView);

    for (int i = 1; i <= 3; i++) {
      marina.reply("Resposta curta número " + i + ", bem lá embaixo.");
    }

    assertThat(lidia.pill()).containsText(lidia.visitor().words("client.newReplies", "n", 3));
    assertThat(lidia.top(inView)).isCloseTo(before, within(1.0));

    lidia.pill().click();
    assertThat(lidia.posts("Resposta curta número 1")).isInViewport();
  }

  @Test
  void aReplyBecomesANextStepThatItsOwnerAcceptsAndBothSeeItHappen() {
    var lidia = begin("La carátula de los capítulos", "¿Quién arma una carátula de muestra?");
    var marina = Talk.open(signIn(MEMBER), lidia.address());
    var said = "Consigo desenhar uma capa de amostra com três cores.";
    marina.reply(said);
    assertThat(lidia.posts(said)).hasCount(1);
    var mine = marina.visitor().inAnotherTab().open("/steps").settle();
    int waited = number(marina.visitor().waitingBehind("s"));

    var dialog = lidia.makeStep(said);
    assertThat(dialog.getByLabel(lidia.visitor().words("actionplans.what")))
        .hasValue("Consigo desenhar uma capa de amostra com três cores");
    assertThat(dialog.locator("blockquote")).containsText(said);
    choose(lidia.visitor(), dialog, "Marina");
    lidia.visitor().button(dialog, "actionplans.in-a-week").click();
    lidia.visitor().button(dialog, "actionplans.propose").click();

    assertThat(dialog).hasCount(0);
    assertThat(lidia.step(said)).containsText("Marina Azevedo");
    assertThat(marina.step(said)).containsText(marina.visitor().words("client.status.PROPOSED"));
    assertThat(marina.visitor().waitingBehind("s")).hasText(String.valueOf(waited + 1));
    var asked = mine.page().locator(".mg-to-accept li", hasText("Consigo desenhar uma capa"));
    assertThat(asked).containsText("Lidia Condori");
    var board = lidia.visitor().inAnotherTab();
    board
        .page()
        .navigate(
            lidia.step(said).locator(".mg-step-head a").evaluate("link => link.href").toString());
    var card = board.page().locator(".mg-kcard", hasText("Consigo desenhar uma capa"));
    assertThat(card.locator("xpath=ancestor::*[@data-drop][1]"))
        .hasAttribute("data-drop", "PROPOSED");

    mine.button(asked, "actionplans.accept").click();

    assertThat(lidia.step(said)).containsText(lidia.visitor().words("client.status.COMMITTED"));
    assertThat(marina.step(said)).containsText(marina.visitor().words("client.status.COMMITTED"));
    assertThat(card.locator("xpath=ancestor::*[@data-drop][1]"))
        .hasAttribute("data-drop", "COMMITTED");
    assertThat(asked).hasCount(0);
  }

  @Test
  void twoEditsOfOnePostShowBothTextsAndLoseNothing() {
    var one = begin("La hoja de estilo", "Borrador de la hoja de estilo.");
    var other = one.inAnotherTab();
    var first = one.edit("Borrador de la hoja de estilo.");
    var second = other.edit("Borrador de la hoja de estilo.");

    first.locator("textarea").fill("Borrador de la hoja de estilo, con márgenes.");
    first.locator(".mg-composer-bar .mg-primary").click();
    assertThat(one.posts("con márgenes")).hasCount(1);
    second.locator("textarea").fill("Borrador de la hoja de estilo, con notas al pie.");
    second.locator(".mg-composer-bar .mg-primary").click();

    var conflict = other.visitor().page().locator(".mg-conflict");
    assertThat(conflict).containsText("con márgenes");
    assertThat(conflict).containsText("con notas al pie");
    other.visitor().button(conflict, "client.conflict.join").click();
    var joined = other.visitor().page().locator("article[data-post] minga-composer");
    joined.locator(".mg-composer-bar .mg-primary").click();

    assertThat(one.posts("notas al pie")).hasCount(1);
    assertThat(one.posts("notas al pie")).containsText("con márgenes");
  }

  @Test
  void aDoubleClickAndARepeatedSendGiveOnePost() {
    var lidia = begin("Las erratas", "¿Dónde anotamos las erratas?");
    lidia.composer().locator("textarea").fill("En una planilla compartida.");
    lidia.composer().locator(".mg-composer-bar .mg-primary").dblclick();
    assertThat(lidia.posts("En una planilla compartida.")).hasCount(1);

    lidia
        .visitor()
        .page()
        .evaluate(
            """
            () => {
              const thread = document.querySelector('minga-thread');
              const detail = {parent: null, markdown: 'Enviada dos veces.', key: crypto.randomUUID()};
              const send = () => thread.dispatchEvent(new CustomEvent('reply', {detail, bubbles: true}));
              send();
              send();
            }
            """);
    assertThat(lidia.posts("Enviada dos veces.")).hasCount(1);

    var again = Talk.open(lidia.visitor(), lidia.address());
    assertThat(again.posts("En una planilla compartida.")).hasCount(1);
    assertThat(again.posts("Enviada dos veces.")).hasCount(1);
  }

  private Talk begin(String title, String text) {
    return Talk.begin(signIn(LEAD), GROUP, title, text);
  }

  private static void choose(Visitor visitor, Locator dialog, String name) {
    dialog.getByLabel(visitor.words("actionplans.who")).fill(name);
    visitor.page().getByRole(AriaRole.OPTION, named(name)).first().click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static int number(Locator count) {
    return count.isVisible() ? Integer.parseInt(count.innerText().strip()) : 0;
  }
}
