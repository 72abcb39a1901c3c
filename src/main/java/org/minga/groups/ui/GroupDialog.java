package org.minga.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.minga.commons.EditConflict;
import org.minga.commons.Refused;
import org.minga.groups.GroupChange;
import org.minga.groups.NewGroup;
import org.minga.groups.Visibility;

/** Where a group's name, charter and visibility are written; what is wrong is said at its field. */
class GroupDialog extends Dialog {

  /** What becomes of what was written. */
  interface Act {
    void save(String name, String charter, Visibility visibility);
  }

  private final TextField name = new TextField();
  private final TextArea charter = new TextArea();
  private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();
  private final Paragraph problem = new Paragraph();
  private final Button save = new Button();

  private GroupDialog(String title, String submit, Act act) {
    setHeaderTitle(getTranslation(title));
    name.setLabel(getTranslation("groups.name"));
    name.setRequiredIndicatorVisible(true);
    charter.setLabel(getTranslation("groups.charter"));
    charter.setHelperText(getTranslation("groups.charter.help"));
    charter.setMinRows(6);
    visibility.setLabel(getTranslation("groups.visibility"));
    visibility.setItems(Visibility.values());
    visibility.setItemLabelGenerator(
        it -> getTranslation("groups.visibility." + GroupBadge.key(it) + ".text"));
    visibility.setValue(Visibility.OPEN);
    problem.addClassName("mg-error");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    var form = new Div(name, charter, visibility, problem);
    form.addClassNames("mg-form", "mg-dialog");
    add(form);
    save.setText(getTranslation(submit));
    save.addClickListener(click -> save(act));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.setDisableOnClick(true);
    getFooter().add(new Button(getTranslation("groups.cancel"), click -> close()), save);
    addOpenedChangeListener(change -> name.focus());
  }

  static GroupDialog found(Consumer<NewGroup> act) {
    return new GroupDialog(
        "groups.found",
        "groups.found.submit",
        (name, charter, visibility) -> act.accept(new NewGroup(name, charter, visibility)));
  }

  static GroupDialog change(GroupChange now, Consumer<GroupChange> act) {
    var dialog =
        new GroupDialog(
            "groups.change",
            "groups.save",
            (name, charter, visibility) -> act.accept(new GroupChange(name, charter, visibility)));
    dialog.name.setValue(now.name());
    dialog.charter.setValue(now.charter());
    dialog.visibility.setValue(now.visibility());
    return dialog;
  }

  private void save(Act act) {
    name.setInvalid(false);
    charter.setInvalid(false);
    problem.setVisible(false);
    try {
      act.save(name.getValue(), charter.getValue(), visibility.getValue());
      close();
    } catch (Refused refused) {
      tell(refused);
    } catch (EditConflict conflict) {
      problem.setText(getTranslation("groups.conflict", "text", conflict.currentText()));
      problem.setVisible(true);
    } finally {
      save.setEnabled(true);
    }
  }

  private void tell(Refused refused) {
    var text = getTranslation(refused.key(), refused.arguments());
    if (refused.key().contains("name")) {
      name.setInvalid(true);
      name.setErrorMessage(text);
    } else if (refused.key().contains("charter")) {
      charter.setInvalid(true);
      charter.setErrorMessage(text);
    } else {
      problem.setText(text);
      problem.setVisible(true);
    }
  }
}
