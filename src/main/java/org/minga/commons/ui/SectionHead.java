package org.minga.commons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A section's title with a count and what can be done beside it. */
public class SectionHead extends Div {

  /** A title without a count. */
  public SectionHead(String title, Component... beside) {
    addClassName("mg-section-head");
    add(new H2(title));
    add(beside);
  }

  /** A title and how many it stands for. */
  public SectionHead(String title, long count, Component... beside) {
    addClassName("mg-section-head");
    var number = new Span(Long.toString(count));
    number.addClassName("mg-count");
    add(new H2(title), number);
    add(beside);
  }
}
