package org.minga.commons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * One of the icons of {@code frontend/icons}; hidden from screen readers, since a word stands
 * beside it.
 */
@Tag("minga-icon")
@JsModule("./icons/minga-icon.ts")
public class MingaIcon extends Component {

  /** The icon of this name. */
  public MingaIcon(String name) {
    getElement().setAttribute("name", name).setAttribute("aria-hidden", "true");
  }
}
