package org.minga.actionplans.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.actionplans.ActionPlans;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.PlanFixture;
import org.minga.actionplans.StepEdit;
import org.minga.actionplans.StepId;
import org.minga.actionplans.StepStatus;
import org.minga.commons.MemberId;
import org.minga.groups.Groups;
import org.minga.organizations.Person;
import org.minga.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class StepViewsTests extends ViewTest {

  @Autowired ActionPlans plans;
  @Autowired NextSteps steps;
  @Autowired Groups groups;
  @Autowired StepDialogs dialogs;
  @Autowired PlanSection section;
  @Autowired JsonMapper json;

  private PlanFixture here;

  @BeforeEach
  void aGroup() {
    here = new PlanFixture(context);
    as(here.ana);
  }

  @Test
  void anaMakesAStepOfAPostAndLuisAcceptsIt() {
    var discussion = here.discussion();
    dialogs.fromPost(here.ana, groups.rights(here.ana, here.group), here.opening(discussion));
    assertThat(_get(TextField.class).getValue()).isEqualTo("Falta traducir la introducción");
    choose(here.luis);
    press("En una semana");
    press("Proponer");
    assertThat(_find(Dialog.class)).isEmpty();

    as(here.luis);
    go("steps");
    assertThat(shown())
        .contains("Falta traducir la introducción", "Ana Ficticia", "¿Cómo cerramos?");
    press("Aceptar");

    assertThat(shown()).doesNotContain("por aceptar").contains("Comprometido");
    var made = steps.from(here.ana, discussion).getFirst();
    assertThat(made.status()).isEqualTo(StepStatus.COMMITTED);
    assertThat(made.owner().organization().name()).isEqualTo("Themis");
  }

  @Test
  void luisOpenListLearnsOfANewStepAndAnasPageOfHisAnswer() {
    as(here.luis);
    go("steps");
    var step = here.asked();
    soon(() -> assertThat(shown()).contains("Traducir la introducción"));

    as(here.ana);
    go(StepsNavigation.toStep(step));
    assertThat(shown()).contains("Espera la respuesta de Luis Ficticio");
    steps.accept(here.luis, step, 0);
    soon(
        () ->
            assertThat(shown())
                .doesNotContain("Espera la respuesta")
                .contains("Luis Ficticio lo aceptó"));
  }

  @Test
  void aRefusedProposalKeepsWhatWasTyped() {
    dialogs.onPlan(here.ana, groups.rights(here.ana, here.group), null);
    _setValue(_get(TextField.class), "   ");
    _setValue(_get(TextArea.class), "Con todos los detalles");
    press("Proponer");
    assertThat(_get(ComboBox.class).isInvalid()).isTrue();

    choose(here.luis);
    press("A fin de mes");
    press("Proponer");

    assertThat(_get(TextField.class).isInvalid()).isTrue();
    assertThat(_get(TextArea.class).getValue()).isEqualTo("Con todos los detalles");
  }

  @Test
  void whoDeclinesIsAskedWhy() {
    var step = here.asked();
    as(here.luis);
    go(StepsNavigation.toStep(step));
    press("No puedo");
    press("No aceptar");
    assertThat(_get(TextArea.class).isInvalid()).isTrue();

    _setValue(_get(TextArea.class), "Estoy de viaje");
    press("No aceptar");

    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(shown()).contains("Luis Ficticio no puede tomarlo", "Estoy de viaje");
  }

  @Test
  void anEditThatMeetsANewerOneShowsBothAndLosesNothing() {
    var step = here.asked();
    go(StepsNavigation.toStep(step));
    press("Editar");
    _setValue(_get(TextField.class), "El título de Ana");
    steps.edit(here.luis, step, new StepEdit("El título de Luis", "", null, PlanFixture.in(7)), 0);

    press("Guardar");

    assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("El título de Luis");
    assertThat(_get(TextField.class).getValue()).isEqualTo("El título de Ana");
    press("Guardar lo mío");
    assertThat(steps.page(here.bea, step).card().title()).isEqualTo("El título de Ana");
  }

  @Test
  void aMoveOfTheBoardThatTakesEvidenceAsksForIt() {
    var step = here.asked();
    steps.accept(here.luis, step, 0);
    as(here.luis);
    board();
    move(step, "DONE", 1);
    assertThat(status(step)).isEqualTo(StepStatus.COMMITTED);

    _setValue(_get(TextArea.class), "Está en la carpeta común");
    press("Marcar como hecho");

    assertThat(status(step)).isEqualTo(StepStatus.DONE);
  }

  @Test
  void aMoveThatCameTooLateChangesNothing() {
    var step = here.asked();
    steps.accept(here.luis, step, 0);
    as(here.luis);
    board();
    steps.move(here.ana, step, StepStatus.BLOCKED, "Falta el texto", 1);

    move(step, "IN_PROGRESS", 1);

    assertThat(status(step)).isEqualTo(StepStatus.BLOCKED);
  }

  @Test
  void theScreensOfAPrivateGroupAreNotThereForOthers() {
    var step = here.asked();
    var plan = plans.planOf(here.ana, here.group).id();
    as(here.omar);

    go(StepsNavigation.toStep(step));
    assertThat(_find(StepView.class)).isEmpty();
    go(StepsNavigation.toPlan(plan));
    assertThat(_find(BoardView.class)).isEmpty();
  }

  @Test
  void theGroupsPageShowsItsPlan() {
    here.asked();
    plans.add(here.ana, plans.planOf(here.ana, here.group).id(), "Publicar", PlanFixture.in(60));

    var shown = section.render(here.ana, groups.rights(here.ana, here.group));

    assertThat(shown.getElement().getTextRecursively()).contains("Publicar", "Sin objetivo");
  }

  @SuppressWarnings("unchecked")
  private void choose(MemberId member) {
    var person =
        groups.members(here.ana, here.group).stream()
            .filter(it -> it.id().equals(member))
            .findFirst()
            .orElseThrow();
    ((ComboBox<Person>) _get(ComboBox.class)).setValue(person);
  }

  private void board() {
    go(StepsNavigation.toPlan(plans.planOf(here.ana, here.group).id()));
  }

  private void move(StepId step, String to, int version) {
    _fireDomEvent(
        _get(BoardElement.class),
        "move",
        json.valueToTree(
            Map.of(
                "event.detail.step",
                step.path(),
                "event.detail.status",
                to,
                "event.detail.version",
                version)));
  }

  private StepStatus status(StepId step) {
    return steps.page(here.ana, step).card().status();
  }
}
