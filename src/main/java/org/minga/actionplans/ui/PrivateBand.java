package org.minga.actionplans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.minga.commons.ui.MingaIcon;

/** Stands atop every page of a private group. */
class PrivateBand extends Div {

  PrivateBand() {
    addClassName("mg-private");
    getElement().setAttribute("role", "note");
    add(new MingaIcon("lock-keyhole"), new Span(getTranslation("actionplans.private")));
  }
}
