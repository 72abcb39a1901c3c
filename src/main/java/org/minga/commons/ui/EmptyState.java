package org.minga.commons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What will be here once there is something, and the one act that brings it. */
public class EmptyState extends Div {

  /**
   * Says what will be here.
   *
   * @param act the one thing to do, or null where there is none
   */
  public EmptyState(String icon, String title, String text, @Nullable Component act) {
    addClassName("mg-empty");
    add(new MingaIcon(icon), new H3(title), new Paragraph(text));
    if (act != null) {
      add(act);
    }
  }
}
