package org.minga.commons.ui;

import com.vaadin.flow.component.html.Span;

/** A person's initials on their hue; the name stands beside it, so screen readers skip it. */
public class PersonAvatar extends Span {

  /** The avatar of a person of this hue, from 0 to 5. */
  public PersonAvatar(String initials, int hue) {
    super(initials);
    addClassNames("mg-avatar", "mg-hue-" + hue);
    getElement().setAttribute("aria-hidden", "true");
  }

  /** The same in the small size of lists. */
  public PersonAvatar small() {
    addClassName("mg-small");
    return this;
  }

  /** The same in the size of a line of text. */
  public PersonAvatar tiny() {
    addClassName("mg-tiny");
    return this;
  }
}
