package org.minga.actionplans.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.minga.commons.ui.MingaIcon;
import org.minga.discussions.PostReference;
import org.minga.discussions.ui.DiscussionsNavigation;

/** The post that a step comes from, with the way back to it. */
@Tag("blockquote")
class Source extends Div {

  Source(PostReference post) {
    addClassName("mg-source");
    var words = new Paragraph();
    words.getElement().setAttribute("lang", post.language());
    var by = new Span(" " + post.author().name() + ", ");
    by.addClassName("mg-meta");
    var back =
        new Anchor(DiscussionsNavigation.toPost(post.discussion(), post.post()), post.title());
    words.add(new Span("«" + post.excerpt() + "»"), by, back);
    add(new MingaIcon("corner-down-right"), words);
  }
}
