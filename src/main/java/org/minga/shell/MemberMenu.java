package org.minga.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.minga.commons.Messages;
import org.minga.commons.ui.MingaIcon;
import org.minga.commons.ui.PersonAvatar;
import org.minga.identity.Appearance;
import org.minga.identity.CurrentMember;
import org.minga.identity.Members;
import org.minga.identity.Preferences;
import org.minga.organizations.People;

/** What concerns the member: settings, language, colours, keys, the way out. */
@SpringComponent
@UIScope
class MemberMenu extends MenuBar {

  private final CurrentMember current;
  private final Members members;
  private final AuthenticationContext authentication;

  MemberMenu(
      CurrentMember current, Members members, People people, AuthenticationContext authentication) {
    this.current = current;
    this.members = members;
    this.authentication = authentication;
    addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
    getElement().setAttribute("aria-label", getTranslation("shell.member-menu"));
    var me = current.require();
    var person = people.find(Set.of(me)).get(me);
    if (person != null) {
      var root = addItem(new PersonAvatar(person.initials(), person.hue()).small());
      root.setAriaLabel(getTranslation("shell.member-menu-of", "name", person.name()));
      fill(root.getSubMenu());
    }
  }

  private void fill(SubMenu menu) {
    var preferences = current.preferences().orElseThrow();
    menu.addItem(
        entry("settings", "shell.settings"), event -> UI.getCurrent().navigate("settings"));
    var languages = menu.addItem(entry("languages", "shell.language"));
    Messages.LANGUAGES.forEach(
        language -> languages.getSubMenu().addItem(ownName(language), event -> speak(language)));
    check(languages, Messages.LANGUAGES.indexOf(Messages.nearest(preferences.language())));
    var colours = menu.addItem(entry("sun-moon", "shell.colours"));
    for (var appearance : Appearance.values()) {
      colours
          .getSubMenu()
          .addItem(
              getTranslation("shell.colours." + appearance.name().toLowerCase(Locale.ROOT)),
              event -> wear(appearance));
    }
    check(colours, preferences.appearance().ordinal());
    menu.addItem(entry("keyboard", "shell.keys"), event -> new ShortcutHelp().open());
    menu.addItem(entry("log-out", "shell.sign-out"), event -> authentication.logout());
  }

  private Span entry(String icon, String key) {
    var entry = new Span(new MingaIcon(icon), new Span(getTranslation(key)));
    entry.addClassName("mg-row");
    return entry;
  }

  private static void check(MenuItem parent, int chosen) {
    var items = parent.getSubMenu().getItems();
    for (int i = 0; i < items.size(); i++) {
      items.get(i).setCheckable(true);
      items.get(i).setChecked(i == chosen);
    }
  }

  private static Span ownName(Locale language) {
    var name = new Span(Names.own(language));
    name.getElement().setAttribute("lang", language.toLanguageTag());
    return name;
  }

  private void speak(Locale language) {
    change(it -> new Preferences(language, it.zone(), it.appearance(), it.shortcuts()));
    UI.getCurrent().getPage().reload();
  }

  private void wear(Appearance appearance) {
    change(it -> new Preferences(it.language(), it.zone(), appearance, it.shortcuts()));
    Colours.apply(UI.getCurrent(), appearance);
    UI.getCurrent().getPage().reload();
  }

  private void change(UnaryOperator<Preferences> change) {
    var me = current.require();
    members.prefer(me, change.apply(members.preferences(me)));
  }
}
