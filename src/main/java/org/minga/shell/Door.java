package org.minga.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.minga.commons.ui.MingaIcon;

/** A link of the navigation with its icon, its word and, where something waits, how much. */
class Door extends Anchor {

  private final String path;
  private final Span count = new Span();

  Door(String path, String icon, String label) {
    super(path, "");
    this.path = path;
    addClassName("mg-nav");
    var word = new Span(label);
    word.addClassName("mg-nav-label");
    count.addClassName("mg-nav-count");
    count.setVisible(false);
    add(new MingaIcon(icon), word, count);
  }

  /** Makes the door answer to "g" and this letter. */
  Door key(String letter) {
    getElement().setAttribute("data-go", letter);
    return this;
  }

  /** Shows how much waits behind the door; nothing for zero. */
  void waiting(long number) {
    count.setVisible(number > 0);
    count.setText(Long.toString(number));
  }

  /** Marks the door if the page at this path lies behind it. */
  void mark(String current) {
    boolean here =
        path.isEmpty() ? current.isEmpty() : current.equals(path) || current.startsWith(path + "/");
    if (here) {
      getElement().setAttribute("aria-current", "page");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }
}
