package org.minga.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.StepCard;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.minga.commons.ui.Toast;
import org.minga.identity.CurrentMember;

/** The buttons with which an owner answers, and those with which who asked settles the rest. */
@SpringComponent
class Answers {

  private final NextSteps steps;
  private final CurrentMember current;
  private final StepMarks marks;

  Answers(NextSteps steps, CurrentMember current, StepMarks marks) {
    this.steps = steps;
    this.current = current;
    this.marks = marks;
  }

  /** Accept, another date, decline. */
  Div answer(StepCard card, Runnable after) {
    var accept =
        new Button(
            marks.text("actionplans.accept"),
            event -> now(() -> steps.accept(me(), card.id(), card.version()), after));
    accept.addThemeNames("primary", "small");
    accept.addClassName("mg-commit");
    accept.setDisableOnClick(true);
    var decline = quiet("actionplans.decline", () -> decline(card, after));
    return row(accept, otherDate(card, after), decline);
  }

  /** Agree to the date offered, or keep the one that stands. */
  Div settle(StepCard card, Runnable after) {
    var agree =
        new Button(
            marks.text("actionplans.agree"),
            event -> now(() -> steps.agreeToDate(me(), card.id(), card.version()), after));
    agree.addThemeNames("small");
    agree.setDisableOnClick(true);
    var keep =
        quiet(
            "actionplans.keep-date",
            () -> now(() -> steps.keepDate(me(), card.id(), null, card.version()), after));
    return row(agree, keep);
  }

  /** The owner offers another date. */
  Button otherDate(StepCard card, Runnable after) {
    var button =
        new Button(
            marks.text("actionplans.other-date"),
            event ->
                new WordDialog(
                        "actionplans.other-date",
                        "actionplans.reason",
                        "actionplans.offer",
                        marks.today(),
                        (word, day) -> {
                          if (day != null) {
                            steps.proposeDate(me(), card.id(), day, word, card.version());
                          }
                          after.run();
                        })
                    .open());
    button.addThemeNames("small");
    return button;
  }

  /** Does an act at once; if someone was faster, says so and shows what stands. */
  void now(Runnable act, Runnable after) {
    try {
      act.run();
    } catch (EditConflict faster) {
      Toast.show(marks.text("actionplans.changed-meanwhile"));
    }
    after.run();
  }

  private void decline(StepCard card, Runnable after) {
    new WordDialog(
            "actionplans.decline.title",
            "actionplans.reason",
            "actionplans.decline.confirm",
            null,
            (word, day) -> {
              steps.decline(me(), card.id(), word, card.version());
              after.run();
            })
        .open();
  }

  private Button quiet(String key, Runnable act) {
    var button = new Button(marks.text(key), event -> act.run());
    button.addThemeNames("tertiary", "small");
    return button;
  }

  private MemberId me() {
    return current.require();
  }

  private static Div row(Button... buttons) {
    var row = new Div(buttons);
    row.addClassNames("mg-row", "mg-wrap");
    return row;
  }
}
