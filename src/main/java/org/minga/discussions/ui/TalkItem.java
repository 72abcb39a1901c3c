package org.minga.discussions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.minga.commons.ui.MingaIcon;
import org.minga.commons.ui.PersonAvatar;
import org.minga.discussions.DiscussionSummary;
import org.minga.groups.Visibility;

/** A discussion in a list: what it is called, what was said last, by whom, and how much is new. */
class TalkItem extends ListItem {

  /**
   * Draws a row.
   *
   * @param when the moment of the newest post, in words
   * @param where group and theme, or empty where the list says so already
   */
  TalkItem(DiscussionSummary talk, String when, String where) {
    addClassName("mg-talk");
    var title = new Span();
    title.addClassName("mg-talk-title");
    if (talk.unread() > 0) {
      addClassName("mg-is-unread");
      title.add(dot());
    }
    if (talk.visibility() == Visibility.PRIVATE && !where.isEmpty()) {
      title.add(new MingaIcon("lock-keyhole"));
    }
    var words = new Span(talk.title());
    words.getElement().setAttribute("lang", talk.language());
    title.add(words);
    var excerpt = new Span(talk.excerpt());
    excerpt.addClassName("mg-talk-text");
    excerpt.getElement().setAttribute("lang", talk.excerptLanguage());
    var link = new Anchor(DiscussionsNavigation.toDiscussion(talk.id()), "");
    link.addClassName("mg-talk-link");
    link.add(title, excerpt);
    var author = talk.lastAuthor();
    var by = new Span(new PersonAvatar(author.initials(), author.hue()).tiny());
    by.addClassName("mg-talk-by");
    by.add(new Span(author.name() + ", " + when + (where.isEmpty() ? "" : " · " + where)));
    add(link, by);
    if (talk.unread() > 0) {
      getElement()
          .appendChild(
              new Element("b")
                  .setAttribute("class", "mg-talk-new")
                  .setText(getTranslation("discussions.new.n", "n", talk.unread())));
    }
  }

  private Span dot() {
    var heard = new Span(getTranslation("discussions.unread"));
    heard.addClassName("mg-vh");
    var dot = new Span(heard);
    dot.addClassName("mg-dot");
    return dot;
  }
}
