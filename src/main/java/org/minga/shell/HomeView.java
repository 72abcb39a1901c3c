package org.minga.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Set;
import org.minga.actionplans.ui.MySteps;
import org.minga.actionplans.ui.ToAccept;
import org.minga.commons.ui.EmptyState;
import org.minga.groups.Groups;
import org.minga.identity.CurrentMember;
import org.minga.organizations.People;

/** What is mine now: what waits for my answer, what was said in my groups, what I promised. */
@Route("")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

  private static final int NOON = 12;
  private static final int EVENING = 19;

  private final CurrentMember current;
  private final Clock clock;
  private final People people;
  private final Groups groups;
  private final UnreadTalk unreadTalk;
  private final Div talk = new Div();
  private final ToAccept toAccept;

  HomeView(
      CurrentMember current,
      Clock clock,
      People people,
      Groups groups,
      UnreadTalk unreadTalk,
      ToAccept toAccept,
      MySteps mySteps) {
    this.current = current;
    this.clock = clock;
    this.people = people;
    this.groups = groups;
    this.unreadTalk = unreadTalk;
    this.toAccept = toAccept;
    addClassName("mg-page");
    var main = new Div(greeting(), toAccept, talk);
    var aside = new Div(mySteps);
    var columns = new Div(main, aside);
    columns.addClassName("mg-cols");
    main.addClassName("mg-main");
    aside.addClassNames("mg-aside", "mg-sticky");
    aside
        .getElement()
        .setAttribute("role", "complementary")
        .setAttribute("aria-label", getTranslation("shell.home.aside"));
    add(columns);
    toAccept.whenShown(this::refresh);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.home");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    refresh();
  }

  private void refresh() {
    talk.removeAll();
    var unread = unreadTalk.of(current.require());
    unread.ifPresent(talk::add);
    if (unread.isEmpty() && !toAccept.isVisible()) {
      talk.add(quiet());
    }
  }

  private Header greeting() {
    var me = current.require();
    var person = people.find(Set.of(me)).get(me);
    var title =
        new H1(
            getTranslation(
                "shell.home.greeting." + partOfDay(),
                "name",
                person == null ? "" : firstName(person.name())));
    var header = new Header(new Div(title));
    header.addClassName("mg-page-head");
    return header;
  }

  private String partOfDay() {
    int hour = LocalTime.now(clock.withZone(current.zone())).getHour();
    return hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
  }

  private static String firstName(String name) {
    return name.split(" ", 2)[0];
  }

  private Component quiet() {
    boolean member = !groups.mine(current.require()).isEmpty();
    var key = member ? "shell.home.quiet" : "shell.home.new";
    var act = new Anchor(member ? "discussions" : "groups", getTranslation(key + ".act"));
    act.addClassNames("mg-btn", "mg-primary");
    return new EmptyState(
        member ? "check" : "users-round",
        getTranslation(key + ".title"),
        getTranslation(key + ".text"),
        act);
  }
}
