package org.minga.discussions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import org.minga.commons.MemberId;
import org.minga.commons.Messages;
import org.minga.commons.ui.EmptyState;
import org.minga.discussions.DiscussionFilter;
import org.minga.discussions.Discussions;
import org.minga.groups.GroupRights;
import org.minga.groups.ui.GroupSection;

/** The newest discussions of a group, on the group's page. */
@org.springframework.stereotype.Component
class DiscussionsSection implements GroupSection {

  private static final int SHOWN = 5;
  private static final int ORDER = 10;

  private final Discussions discussions;
  private final TalkItems items;
  private final Messages messages;

  DiscussionsSection(Discussions discussions, TalkItems items, Messages messages) {
    this.discussions = discussions;
    this.items = items;
    this.messages = messages;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String titleKey() {
    return "discussions.title";
  }

  @Override
  public Component render(MemberId actor, GroupRights rights) {
    var locale = UI.getCurrent().getLocale();
    var newest = discussions.list(actor, DiscussionFilter.of(rights.group()), null).items();
    var begin =
        new Anchor(
            DiscussionsNavigation.toNewDiscussion(rights.group()),
            messages.get("discussions.begin", locale));
    begin.addClassName("mg-btn");
    if (newest.isEmpty()) {
      return new EmptyState(
          "messages-square",
          messages.get("discussions.none", locale),
          messages.get("discussions.none.text", locale),
          rights.contribute() ? begin : null);
    }
    var list = new UnorderedList();
    list.addClassName("mg-rows");
    newest.stream().limit(SHOWN).forEach(talk -> list.add(items.item(talk, locale, "")));
    var all =
        new Anchor(
            DiscussionsNavigation.toDiscussionsOf(rights.group()),
            messages.get("discussions.all", locale));
    var acts = new Div(all);
    acts.addClassNames("mg-row", "mg-wrap");
    if (rights.contribute()) {
      acts.add(begin);
    }
    var section = new Div(list, acts);
    section.addClassName("mg-stack");
    return section;
  }
}
