package org.minga.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.MemberId;
import org.minga.identity.Appearance;
import org.minga.identity.Members;
import org.minga.identity.ProfileUpdate;
import org.minga.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTests extends ViewTest {

  @Autowired Members members;

  private MemberId ana;

  @BeforeEach
  void anaOpensHerSettings() {
    ana = people.member("Ana Ficticia");
    as(ana);
    go("settings");
  }

  @Test
  void theProfileIsKept() {
    _setValue(_get(TextArea.class), "Litigio estratégico");

    press("Guardar el perfil");

    assertThat(members.profile(ana).worksOn()).isEqualTo("Litigio estratégico");
  }

  @Test
  void aProfileThatChangedElsewhereIsShownBesideMine() {
    changeElsewhere("Lo de otra ventana");
    _setValue(_get(TextArea.class), "Lo mío");

    press("Guardar el perfil");

    assertThat(members.profile(ana).worksOn()).isEqualTo("Lo de otra ventana");
    assertThat(words(_get(ProfileConflict.class))).contains("Lo de otra ventana", "Lo mío");
    press("Guardar lo de esta ventana");
    assertThat(members.profile(ana).worksOn()).isEqualTo("Lo mío");
    assertThat(_find(ProfileConflict.class)).isEmpty();
  }

  @Test
  void whatChangedElsewhereCanBeTaken() {
    changeElsewhere("Lo de otra ventana");
    _setValue(_get(TextArea.class), "Lo mío");
    press("Guardar el perfil");

    press("Quedarse con lo guardado");

    assertThat(_get(TextArea.class).getValue()).isEqualTo("Lo de otra ventana");
    assertThat(_find(ProfileConflict.class)).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void coloursAndKeysAreKeptAtOnce() {
    ((RadioButtonGroup<Appearance>) _get(RadioButtonGroup.class)).setValue(Appearance.DARK);
    _setValue(_get(Checkbox.class), false);

    assertThat(members.preferences(ana).appearance()).isEqualTo(Appearance.DARK);
    assertThat(members.preferences(ana).shortcuts()).isFalse();
  }

  private void changeElsewhere(String worksOn) {
    members.update(
        ana,
        new ProfileUpdate(
            members.profile(ana).version(),
            null,
            Locale.of("es"),
            List.of(),
            ZoneId.of("UTC"),
            null,
            worksOn));
  }
}
