package org.minga.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.minga.commons.ui.Crumb;
import org.minga.commons.ui.HasCrumbs;
import org.minga.commons.ui.SectionHead;
import org.minga.commons.ui.Toast;
import org.minga.identity.Appearance;
import org.minga.identity.CurrentMember;
import org.minga.identity.Members;
import org.minga.identity.Preferences;

/** A member's own profile, and how their screens are drawn. */
@Route("settings")
class SettingsView extends Div implements HasDynamicTitle, HasCrumbs {

  private final Members members;
  private final MemberId me;
  private final ProfileForm form;
  private final Div conflict = new Div();
  private long version;

  SettingsView(CurrentMember current, Members members) {
    this.members = members;
    this.me = current.require();
    this.form = new ProfileForm(current.locale());
    addClassNames("mg-page", "mg-narrow", "mg-stack-l");
    var lead = new Paragraph(getTranslation("identity.settings.lead"));
    lead.addClassName("mg-lead");
    var head = new Header(new Div(new H1(getTranslation("identity.settings")), lead));
    head.addClassName("mg-page-head");
    add(head, profile(), appearance(), keys());
  }

  private Section profile() {
    var saved = members.profile(me);
    version = saved.version();
    form.show(saved);
    var save = new Button(getTranslation("identity.settings.save"), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var acts = new Div(save);
    acts.addClassName("mg-form-acts");
    return section("identity.profile", conflict, form, acts);
  }

  private void save() {
    var before = members.profile(me).language();
    try {
      members.update(me, form.update(version));
    } catch (EditConflict changedElsewhere) {
      showBoth();
      return;
    }
    var saved = members.profile(me);
    version = saved.version();
    conflict.removeAll();
    if (saved.language().equals(before)) {
      Toast.show(getTranslation("identity.settings.saved"));
    } else {
      UI.getCurrent().getPage().reload();
    }
  }

  private void showBoth() {
    var saved = members.profile(me);
    conflict.removeAll();
    conflict.add(
        new ProfileConflict(
            form.differences(saved),
            () -> {
              version = saved.version();
              save();
            },
            () -> {
              version = saved.version();
              form.show(saved);
              conflict.removeAll();
            }));
  }

  private Section appearance() {
    var choice = new RadioButtonGroup<Appearance>();
    choice.setLabel(getTranslation("identity.appearance.label"));
    choice.setItems(Appearance.values());
    choice.setItemLabelGenerator(
        it -> getTranslation("identity.appearance." + it.name().toLowerCase(Locale.ROOT)));
    choice.setValue(members.preferences(me).appearance());
    choice.addValueChangeListener(event -> wear(event.getValue()));
    return section("identity.appearance", choice);
  }

  private void wear(Appearance appearance) {
    prefer(it -> new Preferences(it.language(), it.zone(), appearance, it.shortcuts()));
    UI.getCurrent()
        .getPage()
        .setColorScheme(
            switch (appearance) {
              case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
              case LIGHT -> ColorScheme.Value.LIGHT;
              case DARK -> ColorScheme.Value.DARK;
            });
    Toast.show(getTranslation("identity.settings.saved"));
  }

  private Section keys() {
    var shortcuts = new Checkbox(getTranslation("identity.keys.single"));
    shortcuts.setHelperText(getTranslation("identity.keys.help"));
    shortcuts.setValue(members.preferences(me).shortcuts());
    shortcuts.addValueChangeListener(
        event -> {
          prefer(
              it -> new Preferences(it.language(), it.zone(), it.appearance(), event.getValue()));
          Toast.show(getTranslation("identity.settings.saved"));
        });
    return section("identity.keys", shortcuts);
  }

  private void prefer(UnaryOperator<Preferences> change) {
    members.prefer(me, change.apply(members.preferences(me)));
  }

  private Section section(String titleKey, Component... content) {
    var section = new Section(new SectionHead(getTranslation(titleKey)));
    section.addClassName("mg-stack");
    section.add(content);
    return section;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(new Crumb(getTranslation("identity.settings"), null));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.settings") + " · Minga";
  }
}
