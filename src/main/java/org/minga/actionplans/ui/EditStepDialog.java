package org.minga.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.minga.actionplans.ObjectiveSummary;
import org.minga.actionplans.StepEdit;
import org.minga.actionplans.StepPage;
import org.minga.commons.EditConflict;
import org.minga.commons.Refused;
import org.minga.commons.ui.MingaIcon;

/**
 * Changes a step's words. If someone saved meanwhile, what stands is shown above what was typed:
 * taking it over, or saving one's own on top of it, is the member's choice, and nothing is lost.
 */
class EditStepDialog extends Dialog {

  /** What happens with the change. */
  interface Saving {

    /** Saves it, or throws {@link Refused} or {@link EditConflict}. */
    void save(StepEdit edit, long expectedVersion);
  }

  /** Reads the step as it stands now. */
  interface Reading {

    StepPage page();
  }

  private final Saving saving;
  private final Reading reading;
  private final Div conflict = new Div();
  private final TextField title = new TextField();
  private final TextArea description = new TextArea();
  private final Select<ObjectiveSummary> objective = new Select<>();
  private final DayPicker due;
  private final Button save = new Button();
  private StepPage base;

  EditStepDialog(StepPage page, List<ObjectiveSummary> objectives, Saving saving, Reading reading) {
    this.base = page;
    this.saving = saving;
    this.reading = reading;
    due = new DayPicker(getTranslation("actionplans.by-when"), getLocale());
    setHeaderTitle(getTranslation("actionplans.edit"));
    setWidth("36rem");
    setCloseOnOutsideClick(false);
    title.setLabel(getTranslation("actionplans.what"));
    title.setMaxLength(200);
    title.setWidthFull();
    description.setLabel(getTranslation("actionplans.details"));
    description.setHelperText(getTranslation("actionplans.markdown"));
    description.setMaxLength(20_000);
    description.setWidthFull();
    objective.setLabel(getTranslation("actionplans.objective"));
    objective.setItems(objectives);
    objective.setItemLabelGenerator(it -> it == null ? "" : it.title());
    objective.setEmptySelectionAllowed(true);
    objective.setEmptySelectionCaption(getTranslation("actionplans.objective.none"));
    objective.setVisible(!objectives.isEmpty());
    objective.setWidthFull();
    due.setVisible(page.possible().redate());
    conflict.setVisible(false);
    show(page, objectives);
    var form = new Div(conflict, title, description, objective, due);
    form.addClassNames("mg-form", "mg-dialog");
    add(form);
    save.setText(getTranslation("actionplans.save"));
    save.addThemeNames("primary");
    save.addClickListener(event -> save());
    var cancel = new Button(getTranslation("actionplans.cancel"), event -> close());
    cancel.addThemeNames("tertiary");
    getFooter().add(cancel, save);
  }

  private void show(StepPage page, List<ObjectiveSummary> objectives) {
    title.setValue(page.card().title());
    description.setValue(page.description());
    due.setValue(page.card().dueOn());
    objectives.stream()
        .filter(it -> it.id().equals(page.card().objective()))
        .findFirst()
        .ifPresentOrElse(objective::setValue, objective::clear);
  }

  private void save() {
    title.setInvalid(false);
    due.setInvalid(false);
    var picked = objective.getValue();
    var day = due.getValue() == null ? base.card().dueOn() : due.getValue();
    try {
      saving.save(
          new StepEdit(
              title.getValue(),
              description.getValue(),
              picked == null ? null : picked.id(),
              base.possible().redate() ? day : base.card().dueOn()),
          base.card().version());
      close();
    } catch (EditConflict faster) {
      base = reading.page();
      showConflict();
    } catch (Refused refused) {
      var words = getTranslation(refused.key(), refused.arguments());
      if (refused.key().contains(".date-")) {
        due.setErrorMessage(words);
        due.setInvalid(true);
      } else {
        title.setErrorMessage(words);
        title.setInvalid(true);
      }
    }
  }

  private void showConflict() {
    conflict.removeAll();
    conflict.addClassName("mg-conflict");
    conflict.getElement().setAttribute("role", "alert");
    var note = new Paragraph(new MingaIcon("triangle-alert"));
    note.addClassNames("mg-note", "mg-ocre");
    note.add(getTranslation("actionplans.conflict"));
    var theirs = new Div(new H3(base.card().title()), text(base.description()));
    theirs.addClassName("mg-conflict-text");
    var take =
        new Button(
            getTranslation("actionplans.conflict.take"),
            event -> {
              title.setValue(base.card().title());
              description.setValue(base.description());
              conflict.setVisible(false);
              save.setText(getTranslation("actionplans.save"));
            });
    take.addThemeNames("small");
    conflict.add(note, theirs, take);
    conflict.setVisible(true);
    save.setText(getTranslation("actionplans.conflict.mine"));
  }

  private static Pre text(String words) {
    var text = new Pre(words);
    text.getElement().getStyle().setWhiteSpace(com.vaadin.flow.dom.Style.WhiteSpace.PRE_WRAP);
    text.getElement().getStyle().set("font", "inherit");
    return text;
  }
}
