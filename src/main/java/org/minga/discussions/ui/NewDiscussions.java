package org.minga.discussions.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.Messages;
import org.minga.discussions.Discussions;
import org.minga.discussions.Themes;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.groups.ReadableGroup;
import org.minga.identity.Members;

/** Opens the dialog in which a discussion begins. */
@org.springframework.stereotype.Component
class NewDiscussions {

  private final Discussions discussions;
  private final Themes themes;
  private final Groups groups;
  private final Members members;
  private final Clock clock;

  NewDiscussions(
      Discussions discussions, Themes themes, Groups groups, Members members, Clock clock) {
    this.discussions = discussions;
    this.themes = themes;
    this.groups = groups;
    this.members = members;
    this.clock = clock;
  }

  void begin(Component from, MemberId actor, @Nullable GroupId group) {
    var open = groups.readable(actor).stream().filter(ReadableGroup::contribute).toList();
    var dialog =
        new NewDiscussionDialog(
            new NewDiscussionDialog.Choices(
                open,
                open.stream().filter(it -> it.id().equals(group)).findFirst().orElse(null),
                themes.all(),
                languages(actor)),
            discussions.newDraft(actor),
            new NewDiscussionDialog.Acts() {
              @Override
              public void open(org.minga.discussions.NewDiscussion discussion) {
                var id = discussions.open(actor, discussion);
                from.getUI().ifPresent(ui -> ui.navigate(DiscussionsNavigation.toDiscussion(id)));
              }

              @Override
              public void keep(String title, String text) {
                discussions.saveNewDraft(actor, title, text, clock.millis());
              }

              @Override
              public String preview(String text) {
                return discussions.preview(actor, text);
              }
            });
    dialog.open();
  }

  /** The member's own languages first, then those of the community. */
  private List<String> languages(MemberId actor) {
    var profile = members.profile(actor);
    var codes = new LinkedHashSet<String>();
    codes.add(profile.language().getLanguage());
    codes.addAll(profile.languages());
    Messages.LANGUAGES.forEach(it -> codes.add(it.getLanguage()));
    return new ArrayList<>(codes);
  }
}
