package org.minga.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.minga.commons.ui.MingaIcon;

/** Says atop every page of a private group that nobody else sees it. */
public class PrivateBand extends Div {

  /** The band with the number of those who do see it. */
  public PrivateBand(int members) {
    this();
    words("groups.private.seen-by", "n", members);
  }

  /** The band without a number. */
  public PrivateBand() {
    addClassName("mg-private");
    getElement().setAttribute("role", "note");
    words("groups.private.seen");
  }

  private void words(String key, Object... arguments) {
    removeAll();
    var title = new Span(getTranslation("groups.private.title"));
    title.getStyle().set("font-weight", "600");
    add(
        new MingaIcon("lock-keyhole"),
        new Span(title, new Span(" " + getTranslation(key, arguments))));
  }
}
