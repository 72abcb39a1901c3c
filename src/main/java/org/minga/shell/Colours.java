package org.minga.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import org.minga.identity.Appearance;

/** Draws a page in the colours its member chose. */
final class Colours {

  private Colours() {}

  static void apply(UI ui, Appearance appearance) {
    ui.getPage()
        .setColorScheme(
            switch (appearance) {
              case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
              case LIGHT -> ColorScheme.Value.LIGHT;
              case DARK -> ColorScheme.Value.DARK;
            });
  }
}
