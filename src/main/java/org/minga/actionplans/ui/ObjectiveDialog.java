package org.minga.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Refused;

/** Asks a lead for an objective. */
class ObjectiveDialog extends Dialog {

  /** What happens with it. */
  interface Adding {

    /** Adds it, or throws {@link Refused}. */
    void add(String title, @Nullable LocalDate until);
  }

  ObjectiveDialog(Adding adding) {
    setHeaderTitle(getTranslation("actionplans.new-objective"));
    setWidth("28rem");
    var title = new TextField(getTranslation("actionplans.objective.what"));
    title.setMaxLength(200);
    title.setWidthFull();
    title.setRequiredIndicatorVisible(true);
    var until = new DayPicker(getTranslation("actionplans.objective.until"), getLocale());
    var form = new Div(title, until);
    form.addClassNames("mg-form", "mg-dialog");
    add(form);
    var save =
        new Button(
            getTranslation("actionplans.save"),
            event -> {
              try {
                adding.add(title.getValue(), until.getValue());
                close();
              } catch (Refused refused) {
                title.setErrorMessage(getTranslation(refused.key(), refused.arguments()));
                title.setInvalid(true);
              }
            });
    save.addThemeNames("primary");
    var cancel = new Button(getTranslation("actionplans.cancel"), event -> close());
    cancel.addThemeNames("tertiary");
    getFooter().add(cancel, save);
  }
}
