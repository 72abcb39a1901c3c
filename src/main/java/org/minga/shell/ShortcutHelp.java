package org.minga.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.minga.commons.ui.MingaIcon;

/** The dialog that lists the keys. */
class ShortcutHelp extends Dialog {

  private static final List<String> KEYS =
      List.of("g h", "g d", "g s", "g g", "j", "k", "u", "r", "n", "Ctrl+Enter", "Esc", "?");

  ShortcutHelp() {
    setHeaderTitle(getTranslation("shell.keys"));
    var list = new DescriptionList();
    list.addClassName("mg-keys");
    KEYS.forEach(
        keys -> list.add(term(keys), new DescriptionList.Description(getTranslation(key(keys)))));
    add(list);
    var close = new Button(new MingaIcon("x"), event -> close());
    close.setAriaLabel(getTranslation("shell.close"));
    close.addThemeNames("tertiary", "icon");
    getHeader().add(close);
  }

  private static DescriptionList.Term term(String keys) {
    var term = new DescriptionList.Term();
    Arrays.stream(keys.split("[ +]"))
        .forEach(
            key -> {
              var cap = new Span(key);
              cap.addClassName("mg-kbd");
              term.add(cap);
            });
    return term;
  }

  private static String key(String keys) {
    return "shell.key."
        + keys.toLowerCase(Locale.ROOT).replace("?", "help").replace("+", "-").replace(" ", "-");
  }
}
