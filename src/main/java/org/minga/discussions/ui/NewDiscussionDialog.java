package org.minga.discussions.ui;

import com.ibm.icu.lang.UCharacter;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Refused;
import org.minga.discussions.Draft;
import org.minga.discussions.NewDiscussion;
import org.minga.discussions.Theme;
import org.minga.groups.ReadableGroup;

/** Where a discussion begins; closing keeps what was typed, what is wrong is said at its field. */
class NewDiscussionDialog extends Dialog {

  private static final int PAUSE_MILLIS = 1000;

  /** What can be chosen, and what is chosen already. */
  record Choices(
      List<ReadableGroup> groups,
      @Nullable ReadableGroup group,
      List<Theme> themes,
      List<String> languages) {}

  /** What becomes of what was written. */
  interface Acts {
    void open(NewDiscussion discussion);

    void keep(String title, String text);

    String preview(String text);
  }

  private final Acts acts;
  private final Select<ReadableGroup> group = new Select<>();
  private final Select<Theme> theme = new Select<>();
  private final TextField title = new TextField();
  private final TextArea text = new TextArea();
  private final Select<String> language = new Select<>();
  private final Div preview = new Div();
  private final Paragraph problem = new Paragraph();
  private final Button publish = new Button();
  private final String key = UUID.randomUUID().toString();

  NewDiscussionDialog(Choices choices, Draft draft, Acts acts) {
    this.acts = acts;
    setHeaderTitle(getTranslation("discussions.begin"));
    setWidth("40rem");
    choices(choices);
    title.setLabel(getTranslation("discussions.new.title"));
    title.setRequiredIndicatorVisible(true);
    title.setValue(draft.title());
    text.setLabel(getTranslation("discussions.new.text"));
    text.setHelperText(getTranslation("discussions.new.text.help"));
    text.setRequiredIndicatorVisible(true);
    text.setMinRows(7);
    text.setValue(draft.text());
    keepWhatIsTyped();
    preview.setVisible(false);
    preview.addClassNames("mg-well", "mg-padded");
    problem.addClassName("mg-error");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    var where = new Div(group, theme);
    where.addClassName("mg-form-two");
    var form = new Div(where, title, text, preview, language, problem);
    form.addClassNames("mg-form", "mg-dialog");
    add(form);
    publish.setText(getTranslation("discussions.new.publish"));
    publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    publish.setDisableOnClick(true);
    publish.addClickListener(click -> publish());
    var look = new Button(getTranslation("discussions.new.preview"), click -> preview());
    look.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    getFooter()
        .add(look, new Button(getTranslation("discussions.new.close"), it -> close()), publish);
    addOpenedChangeListener(it -> title.focus());
  }

  private void choices(Choices choices) {
    group.setLabel(getTranslation("discussions.group"));
    group.setItems(choices.groups());
    group.setItemLabelGenerator(ReadableGroup::name);
    if (choices.group() != null) {
      group.setValue(choices.group());
    }
    theme.setLabel(getTranslation("discussions.theme"));
    theme.setItems(choices.themes());
    theme.setEmptySelectionAllowed(true);
    theme.setEmptySelectionCaption(getTranslation("discussions.theme.none"));
    theme.setItemLabelGenerator(
        it -> it == null ? getTranslation("discussions.theme.none") : it.name(getLocale()));
    language.setLabel(getTranslation("discussions.new.language"));
    language.setItems(choices.languages());
    language.setItemLabelGenerator(NewDiscussionDialog::ownName);
    language.setValue(choices.languages().getFirst());
  }

  private void keepWhatIsTyped() {
    title.setValueChangeMode(ValueChangeMode.LAZY);
    title.setValueChangeTimeout(PAUSE_MILLIS);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.setValueChangeTimeout(PAUSE_MILLIS);
    title.addValueChangeListener(it -> keep());
    text.addValueChangeListener(it -> keep());
  }

  /** A draft that is refused stays on the screen; publishing it will say what is wrong. */
  private void keep() {
    try {
      acts.keep(title.getValue(), text.getValue());
    } catch (Refused tooLong) {
      return;
    }
  }

  private void preview() {
    try {
      var html = acts.preview(text.getValue());
      preview.removeAll();
      preview.add(
          new Html("<div class=\"mg-md\" lang=\"" + language.getValue() + "\">" + html + "</div>"));
      preview.setVisible(true);
    } catch (Refused refused) {
      tell(refused);
    }
  }

  private void publish() {
    title.setInvalid(false);
    text.setInvalid(false);
    group.setInvalid(false);
    problem.setVisible(false);
    try {
      if (group.getValue() == null) {
        throw new Refused("discussions.refused.group");
      }
      acts.open(
          new NewDiscussion(
              group.getValue().id(),
              theme.getValue() == null ? null : theme.getValue().key(),
              title.getValue(),
              text.getValue(),
              language.getValue(),
              key));
      close();
    } catch (Refused refused) {
      tell(refused);
    } finally {
      publish.setEnabled(true);
    }
  }

  private void tell(Refused refused) {
    var words = getTranslation(refused.key(), refused.arguments());
    if (refused.key().contains(".title-")) {
      title.setErrorMessage(words);
      title.setInvalid(true);
    } else if (refused.key().contains(".text-")) {
      text.setErrorMessage(words);
      text.setInvalid(true);
    } else if (refused.key().endsWith(".group")) {
      group.setErrorMessage(words);
      group.setInvalid(true);
    } else {
      problem.setText(words);
      problem.setVisible(true);
    }
  }

  private static String ownName(String code) {
    var locale = Locale.of(code);
    return UCharacter.toTitleCase(locale, locale.getDisplayLanguage(locale), null);
  }
}
