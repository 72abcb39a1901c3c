package org.minga.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.NewStep;
import org.minga.actionplans.ObjectiveId;
import org.minga.actionplans.ObjectiveSummary;
import org.minga.commons.Ids;
import org.minga.commons.Refused;
import org.minga.discussions.PostReference;
import org.minga.groups.GroupRights;

/**
 * Asks for a next step: what is known is filled in, who and by when are left to choose. A refusal
 * is said beside its field and nothing typed is lost; the dialog stays one attempt however often it
 * is sent.
 */
class MakeStepDialog extends Dialog {

  /** What happens with what was filled in. */
  interface Proposal {

    /** Sends it, or throws {@link Refused}. */
    void send(NewStep step);
  }

  /** A sentence shorter than this is mostly a greeting. */
  private static final int SHORTEST_FILLED_IN = 24;

  private static final int LONGEST_FILLED_IN = 120;

  private final GroupRights group;
  private final @Nullable PostReference origin;
  private final Proposal proposal;
  private final String key = Ids.path(Ids.next());
  private final TextField title = new TextField();
  private final TextArea description = new TextArea();
  private final OwnerField owner;
  private final DayPicker due;
  private final Select<ObjectiveSummary> objective = new Select<>();

  MakeStepDialog(
      GroupRights group,
      @Nullable PostReference origin,
      List<ObjectiveSummary> objectives,
      @Nullable ObjectiveId chosen,
      OwnerField.Source people,
      StepMarks marks,
      Proposal proposal) {
    this.group = group;
    this.origin = origin;
    this.proposal = proposal;
    owner = new OwnerField(people);
    due = new DayPicker(getTranslation("actionplans.by-when"), getLocale());
    setHeaderTitle(
        getTranslation(origin == null ? "actionplans.new-step" : "actionplans.make-step"));
    setWidth("36rem");
    setCloseOnOutsideClick(false);
    fill();
    choose(objectives, chosen);
    due.setMin(marks.today());
    due.setRequiredIndicatorVisible(true);
    var form = new Div();
    form.addClassNames("mg-form", "mg-dialog");
    if (origin != null) {
      form.add(new Source(origin));
    }
    var when = new Div(due, new DayChips(due, marks.today()));
    when.addClassName("mg-stack-s");
    var two = new Div(owner, when);
    two.addClassName("mg-form-two");
    form.add(title, two, objective, description, where());
    add(form);
    buttons();
    addOpenedChangeListener(
        event -> {
          if (event.isOpened()) {
            owner.focus();
          }
        });
  }

  private void fill() {
    title.setLabel(getTranslation("actionplans.what"));
    title.setMaxLength(200);
    title.setWidthFull();
    title.setRequiredIndicatorVisible(true);
    title.setValue(origin == null ? "" : beginning(origin.excerpt()));
    description.setLabel(getTranslation("actionplans.details"));
    description.setHelperText(getTranslation("actionplans.markdown"));
    description.setMaxLength(20_000);
    description.setWidthFull();
  }

  private void choose(List<ObjectiveSummary> objectives, @Nullable ObjectiveId chosen) {
    objective.setLabel(getTranslation("actionplans.objective"));
    objective.setItems(objectives);
    objective.setItemLabelGenerator(it -> it == null ? "" : it.title());
    objective.setEmptySelectionAllowed(true);
    objective.setEmptySelectionCaption(getTranslation("actionplans.objective.none"));
    objective.setVisible(!objectives.isEmpty());
    objective.setWidthFull();
    objectives.stream()
        .filter(it -> it.id().equals(chosen))
        .findFirst()
        .ifPresent(objective::setValue);
  }

  private Paragraph where() {
    var where = new Paragraph(getTranslation("actionplans.in-group", "group", group.name()));
    where.addClassName("mg-meta");
    return where;
  }

  private void buttons() {
    var send = new Button(getTranslation("actionplans.propose"));
    send.addThemeNames("primary");
    send.addClassName("mg-commit");
    send.setDisableOnClick(true);
    send.addClickListener(
        event -> {
          send();
          send.setEnabled(true);
        });
    var cancel = new Button(getTranslation("actionplans.cancel"), event -> close());
    cancel.addThemeNames("tertiary");
    getFooter().add(cancel, send);
  }

  private void send() {
    title.setInvalid(false);
    due.setInvalid(false);
    description.setInvalid(false);
    owner.complain(null);
    var who = owner.person();
    var forWhom = owner.organization();
    var day = due.getValue();
    if (day == null) {
      due.setErrorMessage(getTranslation("actionplans.refused.date-missing"));
      due.setInvalid(true);
    }
    if (who == null || forWhom == null) {
      owner.complain(getTranslation("actionplans.refused.owner-missing"));
    }
    if (who == null || forWhom == null || day == null) {
      return;
    }
    var picked = objective.getValue();
    try {
      proposal.send(
          new NewStep(
              group.group(),
              picked == null ? null : picked.id(),
              title.getValue(),
              description.getValue(),
              who.id(),
              forWhom.id(),
              day,
              origin == null ? null : origin.post(),
              key));
      close();
    } catch (Refused refused) {
      tell(refused.key(), getTranslation(refused.key(), refused.arguments()));
    }
  }

  private void tell(String refusal, String words) {
    if (refusal.contains(".title-")) {
      title.setErrorMessage(words);
      title.setInvalid(true);
    } else if (refusal.contains(".date-")) {
      due.setErrorMessage(words);
      due.setInvalid(true);
    } else if (refusal.contains(".owner-") || refusal.endsWith(".organization")) {
      owner.complain(words);
    } else {
      description.setErrorMessage(words);
      description.setInvalid(true);
    }
  }

  /** The first sentence if it is short, else as many whole words as a title bears. */
  static String beginning(String excerpt) {
    int end = 0;
    while (end < excerpt.length()
        && (end < SHORTEST_FILLED_IN || ".!?…\n".indexOf(excerpt.charAt(end)) < 0)) {
      end++;
    }
    if (end <= LONGEST_FILLED_IN) {
      return excerpt.substring(0, end).strip();
    }
    int space = excerpt.lastIndexOf(' ', LONGEST_FILLED_IN);
    return excerpt.substring(0, space > 0 ? space : LONGEST_FILLED_IN).strip();
  }
}
