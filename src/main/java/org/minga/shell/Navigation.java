package org.minga.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minga.actionplans.NextSteps;
import org.minga.commons.MemberId;
import org.minga.commons.ui.MingaIcon;
import org.minga.commons.ui.PersonAvatar;
import org.minga.discussions.Discussions;
import org.minga.groups.GroupId;
import org.minga.groups.GroupSummary;
import org.minga.groups.Groups;
import org.minga.groups.Visibility;
import org.minga.identity.CurrentMember;
import org.minga.live.Live;
import org.minga.live.Topic;
import org.minga.organizations.People;

/** The drawer: the places, my groups, who I am; what waits behind a door is counted beside it. */
@SpringComponent
@UIScope
class Navigation extends Nav {

  private final MemberId me;
  private final Groups groups;
  private final Discussions discussions;
  private final NextSteps steps;
  private final List<Door> doors = new ArrayList<>();
  private final Div mine = new Div();
  private final Door talk;
  private final Door promises;
  private String path = "";

  Navigation(
      CurrentMember current,
      Groups groups,
      Discussions discussions,
      NextSteps steps,
      People people,
      Live live) {
    this.me = current.require();
    this.groups = groups;
    this.discussions = discussions;
    this.steps = steps;
    addClassName("mg-drawer");
    setAriaLabel(getTranslation("shell.navigation"));
    talk = new Door("discussions", "messages-square", getTranslation("shell.discussions")).key("d");
    promises = new Door("steps", "make-step", getTranslation("shell.steps")).key("s");
    doors.add(new Door("", "house", getTranslation("shell.home")).key("h"));
    doors.add(talk);
    doors.add(promises);
    doors.add(new Door("groups", "users-round", getTranslation("shell.groups")).key("g"));
    doors.add(new Door("organizations", "map", getTranslation("shell.directory")));
    add(logo());
    doors.forEach(this::add);
    add(mine, me(people));
    live.follow(this, Topic.of("member", me), change -> refresh());
  }

  void mark(String path) {
    this.path = path;
    doors.forEach(door -> door.mark(path));
    refresh();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    refresh();
  }

  private void refresh() {
    var unread = discussions.unread(me);
    talk.waiting(unread.values().stream().mapToInt(Integer::intValue).sum());
    promises.waiting(steps.toAccept(me).size());
    showMine(groups.mine(me), unread);
  }

  private void showMine(List<GroupSummary> memberships, Map<GroupId, Integer> unread) {
    mine.removeAll();
    if (memberships.isEmpty()) {
      return;
    }
    mine.add(new H2(getTranslation("shell.my-groups")));
    memberships.forEach(
        group -> {
          var door =
              new Door(
                  "groups/" + group.id().path(),
                  group.visibility() == Visibility.PRIVATE ? "lock-keyhole" : "users-round",
                  group.name());
          door.mark(path);
          door.waiting(unread.getOrDefault(group.id(), 0));
          mine.add(door);
        });
  }

  private static Anchor logo() {
    var logo = new Anchor("", new MingaIcon("logo"), new Span("minga"));
    logo.addClassName("mg-logo");
    return logo;
  }

  private Anchor me(People people) {
    var link = new Anchor("settings", "");
    link.addClassName("mg-me");
    var person = people.find(Set.of(me)).get(me);
    if (person != null) {
      var name = new Span(person.name());
      name.addClassName("mg-me-name");
      var words = new Span(name);
      var organization = person.organization();
      if (organization != null) {
        words.add(new Span(organization.name()));
      }
      link.add(new PersonAvatar(person.initials(), person.hue()), words, new MingaIcon("settings"));
    }
    return link;
  }
}
