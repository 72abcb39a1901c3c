package org.minga.commons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/**
 * One of the icons of {@code frontend/icons}; hidden from screen readers, since a word stands
 * beside it.
 */
@Tag("minga-icon")
@JsModule("./icons/minga-icon.ts")
@NpmPackage(value = "lucide", version = "1.65.0")
public class MingaIcon extends Component {

  /** The icon of this name. */
  public MingaIcon(String name) {
    getElement().setAttribute("name", name).setAttribute("aria-hidden", "true");
  }
}
