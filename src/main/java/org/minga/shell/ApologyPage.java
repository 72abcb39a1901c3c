package org.minga.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.minga.commons.ui.MingaIcon;

/** A page in place of one that cannot be shown: what is so, and where to go on. */
abstract class ApologyPage extends Div implements HasDynamicTitle {

  private final String key;

  ApologyPage(String key, String icon) {
    this.key = key;
    addClassNames("mg-page", "mg-apology");
    var box = new Div();
    box.addClassName("mg-empty");
    var home = new Anchor("", getTranslation("shell.go-home"));
    home.addClassName("mg-btn");
    box.add(
        new MingaIcon(icon),
        new H1(getTranslation(key + ".title")),
        new Paragraph(getTranslation(key + ".text")),
        home);
    add(box);
  }

  @Override
  public String getPageTitle() {
    return getTranslation(key + ".title");
  }
}
