package org.minga.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.minga.identity.CurrentMember;
import org.minga.identity.Preferences;

/**
 * Listens for the keys that lead through Minga; a member may switch the single ones off (WCAG
 * 2.1.4).
 */
@Tag("minga-shortcuts")
@JsModule("./shell/minga-shortcuts.ts")
@SpringComponent
@UIScope
class Shortcuts extends Component {

  Shortcuts(CurrentMember current) {
    getElement()
        .setProperty("enabled", current.preferences().map(Preferences::shortcuts).orElse(true));
    getElement().addEventListener("help", event -> new ShortcutHelp().open());
  }
}
