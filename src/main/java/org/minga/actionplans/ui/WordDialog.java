package org.minga.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minga.commons.EditConflict;
import org.minga.commons.Refused;
import org.minga.commons.ui.Toast;

/** Asks for the word that an act takes, and a day where it takes one; a refusal leaves both. */
class WordDialog extends Dialog {

  /** What is done with the word. */
  interface Act {

    /** Does it, or throws {@link Refused} to be told beside the field. */
    void with(String word, @Nullable LocalDate day);
  }

  private final TextArea word = new TextArea();
  private final @Nullable DayPicker day;
  private final Act act;
  private boolean done;

  WordDialog(
      String titleKey, String wordKey, String confirmKey, @Nullable LocalDate from, Act act) {
    this.act = act;
    setHeaderTitle(getTranslation(titleKey));
    setWidth("28rem");
    word.setLabel(getTranslation(wordKey));
    word.setWidthFull();
    word.setMaxLength(2000);
    var form = new Div();
    form.addClassNames("mg-form", "mg-dialog");
    day = from == null ? null : new DayPicker(getTranslation("actionplans.by-when"), getLocale());
    if (day != null) {
      day.setMin(from);
      day.setRequiredIndicatorVisible(true);
      form.add(day);
    }
    form.add(word);
    add(form);
    var confirm = new Button(getTranslation(confirmKey), event -> confirm());
    confirm.addThemeNames("primary");
    confirm.setDisableOnClick(true);
    confirm.addClickListener(event -> confirm.setEnabled(true));
    var cancel = new Button(getTranslation("actionplans.cancel"), event -> close());
    cancel.addThemeNames("tertiary");
    getFooter().add(cancel, confirm);
  }

  /** Does something if the dialog closes without the act. */
  WordDialog otherwise(Runnable given) {
    addOpenedChangeListener(
        event -> {
          if (!event.isOpened() && !done) {
            given.run();
          }
        });
    return this;
  }

  private void confirm() {
    word.setInvalid(false);
    if (day != null && day.getValue() == null) {
      day.setErrorMessage(getTranslation("actionplans.refused.date-missing"));
      day.setInvalid(true);
      return;
    }
    try {
      act.with(word.getValue(), day == null ? null : day.getValue());
      done = true;
      close();
    } catch (Refused refused) {
      word.setErrorMessage(getTranslation(refused.key(), refused.arguments()));
      word.setInvalid(true);
    } catch (EditConflict faster) {
      close();
      Toast.show(getTranslation("actionplans.changed-meanwhile"));
    }
  }
}
