package org.minga.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.minga.commons.Dates;
import org.minga.commons.MemberId;
import org.minga.commons.Messages;
import org.minga.commons.ui.PersonAvatar;
import org.minga.commons.ui.SectionHead;
import org.minga.discussions.DiscussionFilter;
import org.minga.discussions.DiscussionSummary;
import org.minga.discussions.Discussions;
import org.minga.discussions.ui.DiscussionsNavigation;
import org.minga.identity.CurrentMember;

/** What the home page says of talk that its reader has not read. */
@SpringComponent
class UnreadTalk {

  private static final int SHOWN = 6;

  private final Discussions discussions;
  private final CurrentMember current;
  private final Messages messages;
  private final Dates dates;
  private final Clock clock;

  UnreadTalk(
      Discussions discussions, CurrentMember current, Messages messages, Dates dates, Clock clock) {
    this.discussions = discussions;
    this.current = current;
    this.messages = messages;
    this.dates = dates;
    this.clock = clock;
  }

  /**
   * The newest discussions of my groups with something I have not read; empty if I have read all.
   */
  Optional<Component> of(MemberId me) {
    var unread = discussions.list(me, new DiscussionFilter(null, null, true), null);
    if (unread.items().isEmpty()) {
      return Optional.empty();
    }
    var all = new Anchor("discussions?unread", text("shell.home.all"));
    var rows = new UnorderedList();
    rows.addClassName("mg-rows");
    unread.items().stream().limit(SHOWN).map(this::talk).forEach(rows::add);
    return Optional.of(new Section(new SectionHead(text("shell.home.unread"), all), rows));
  }

  private ListItem talk(DiscussionSummary talk) {
    var title = new Span(unreadDot(), new Span(talk.title()));
    title.addClassName("mg-talk-title");
    var words = new Span(talk.excerpt());
    words.addClassName("mg-talk-text");
    title.getElement().setAttribute("lang", talk.language());
    words.getElement().setAttribute("lang", talk.excerptLanguage());
    var link = new Anchor(DiscussionsNavigation.toDiscussion(talk.id()), "");
    link.addClassName("mg-talk-link");
    link.add(title, words);
    var when = dates.moment(talk.lastActivity(), clock.instant(), current.zone(), locale());
    var by =
        new Span(
            new PersonAvatar(talk.lastAuthor().initials(), talk.lastAuthor().hue()).small(),
            new Span(talk.lastAuthor().name() + ", " + when));
    by.addClassName("mg-talk-by");
    var fresh =
        new Span(messages.get("shell.home.new-posts", locale(), Map.of("n", talk.unread())));
    fresh.addClassName("mg-talk-new");
    var row = new ListItem(link, by, fresh);
    row.addClassNames("mg-talk", "mg-is-unread");
    return row;
  }

  private Span unreadDot() {
    var hidden = new Span(text("shell.home.unread-mark"));
    hidden.addClassName("mg-vh");
    var dot = new Span(hidden);
    dot.addClassName("mg-dot");
    return dot;
  }

  private String text(String key) {
    return messages.get(key, locale());
  }

  private static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
