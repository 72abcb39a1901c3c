package org.minga.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Messages;
import org.minga.identity.MemberProfile;
import org.minga.identity.ProfileUpdate;

/** The fields of a profile. */
class ProfileForm extends Composite<Div> {

  static final int LONGEST_PRONOUNS = 60;
  static final int LONGEST_TEXT = 1000;

  private final TextField name = new TextField();
  private final TextField pronouns = new TextField();
  private final MultiSelectComboBox<String> languages = new MultiSelectComboBox<>();
  private final Select<Locale> language = new Select<>();
  private final ComboBox<ZoneId> zone = new ComboBox<>();
  private final ComboBox<String> country = new ComboBox<>();
  private final TextArea worksOn = new TextArea();
  private final Locale screen;

  ProfileForm(Locale screen) {
    this.screen = screen;
    name.setLabel(getTranslation("identity.profile.name"));
    name.setHelperText(getTranslation("identity.profile.name-help"));
    name.setReadOnly(true);
    pronouns.setLabel(getTranslation("identity.profile.pronouns"));
    pronouns.setHelperText(getTranslation("identity.profile.pronouns-help"));
    pronouns.setMaxLength(LONGEST_PRONOUNS);
    languages.setLabel(getTranslation("identity.profile.languages"));
    languages.setItems(Choices.spoken(screen));
    languages.setItemLabelGenerator(code -> Choices.language(code, screen));
    language.setLabel(getTranslation("identity.profile.language"));
    language.setItems(Messages.LANGUAGES);
    language.setItemLabelGenerator(it -> getTranslation("identity.language." + it.getLanguage()));
    zone.setLabel(getTranslation("identity.profile.zone"));
    zone.setHelperText(getTranslation("identity.profile.zone-help"));
    zone.setItems(Choices.zones());
    zone.setItemLabelGenerator(Choices::zone);
    country.setLabel(getTranslation("identity.profile.country"));
    country.setItems(Choices.countries(screen));
    country.setItemLabelGenerator(code -> Choices.country(code, screen));
    country.setClearButtonVisible(true);
    worksOn.setLabel(getTranslation("identity.profile.works-on"));
    worksOn.setHelperText(getTranslation("identity.profile.works-on-help"));
    worksOn.setMaxLength(LONGEST_TEXT);
    worksOn.setMinRows(4);
    worksOn.setValueChangeMode(ValueChangeMode.ON_CHANGE);
  }

  @Override
  protected Div initContent() {
    var form = new Div(two(name, pronouns), two(language, zone), two(languages, country), worksOn);
    form.addClassName("mg-form");
    return form;
  }

  void show(MemberProfile profile) {
    name.setValue(profile.name());
    pronouns.setValue(text(profile.pronouns()));
    languages.setValue(profile.languages());
    language.setValue(Messages.nearest(profile.language()));
    zone.setValue(profile.zone());
    country.setValue(profile.country());
    worksOn.setValue(profile.worksOn());
  }

  ProfileUpdate update(long expectedVersion) {
    return new ProfileUpdate(
        expectedVersion,
        pronouns.getValue(),
        language.getValue(),
        List.copyOf(languages.getValue()),
        zone.getValue() == null ? ZoneId.of("UTC") : zone.getValue(),
        country.getValue(),
        worksOn.getValue());
  }

  /** Label by label, what is said in words where a saved profile differs: saved, then mine. */
  Map<String, List<String>> differences(MemberProfile saved) {
    var mine = update(saved.version());
    var all = new LinkedHashMap<String, List<String>>();
    all.put(pronouns.getLabel(), List.of(text(saved.pronouns()), text(mine.pronouns())));
    all.put(
        language.getLabel(),
        List.of(
            getTranslation("identity.language." + saved.language().getLanguage()),
            getTranslation("identity.language." + mine.language().getLanguage())));
    all.put(zone.getLabel(), List.of(Choices.zone(saved.zone()), Choices.zone(mine.zone())));
    all.put(languages.getLabel(), List.of(spoken(saved.languages()), spoken(mine.languages())));
    all.put(country.getLabel(), List.of(country(saved.country()), country(mine.country())));
    all.put(worksOn.getLabel(), List.of(saved.worksOn(), mine.worksOn()));
    all.values().removeIf(pair -> pair.getFirst().equals(pair.getLast()));
    return all;
  }

  private String spoken(List<String> codes) {
    return String.join(
        ", ", codes.stream().map(code -> Choices.language(code, screen)).sorted().toList());
  }

  private String country(@Nullable String code) {
    return code == null ? "" : Choices.country(code, screen);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Div two(Component first, Component second) {
    var row = new Div(first, second);
    row.addClassName("mg-form-two");
    return row;
  }
}
