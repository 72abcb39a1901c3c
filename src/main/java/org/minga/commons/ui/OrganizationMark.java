package org.minga.commons.ui;

import com.vaadin.flow.component.html.Span;
import org.minga.commons.Initials;

/** An organization's letters in a square; its name stands beside it. */
public class OrganizationMark extends Span {

  /** The mark of the organization of this name. */
  public OrganizationMark(String name) {
    super(Initials.of(name));
    addClassNames("mg-orgmark", "mg-hue-" + Math.floorMod(name.hashCode(), Initials.HUES));
    getElement().setAttribute("aria-hidden", "true");
  }
}
