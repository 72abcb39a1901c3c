package org.minga.discussions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.Messages;
import org.minga.commons.NotFound;
import org.minga.commons.ui.Crumb;
import org.minga.commons.ui.HasCrumbs;
import org.minga.commons.ui.MingaIcon;
import org.minga.commons.ui.SectionHead;
import org.minga.discussions.DiscussionHead;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.Discussions;
import org.minga.discussions.PageRequest;
import org.minga.discussions.PostId;
import org.minga.discussions.PostView;
import org.minga.discussions.Theme;
import org.minga.discussions.Themes;
import org.minga.groups.Visibility;
import org.minga.groups.ui.GroupsNavigation;
import org.minga.groups.ui.PrivateBand;
import org.minga.identity.CurrentMember;
import org.minga.organizations.People;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/** A discussion: its thread, who is here, and what companions know of it. */
// What companions of the thread open here is not seen by the bundler, which follows classes from
// the view on.
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(Dialog.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Route("discussions/:id")
@PermitAll
class DiscussionView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private final Discussions discussions;
  private final Themes themes;
  private final People people;
  private final CurrentMember current;
  private final Messages messages;
  private final JsonMapper json;
  private final List<ThreadCompanion> companions;
  private @Nullable DiscussionHead head;

  DiscussionView(
      Discussions discussions,
      Themes themes,
      People people,
      CurrentMember current,
      Messages messages,
      JsonMapper json,
      ObjectProvider<ThreadCompanion> companions) {
    this.discussions = discussions;
    this.themes = themes;
    this.people = people;
    this.current = current;
    this.messages = messages;
    this.json = json;
    this.companions = companions.orderedStream().toList();
    addClassName("mg-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = DiscussionId.parse(event.getRouteParameters().get("id").orElseThrow(NotFound::new));
    var post =
        event.getLocation().getQueryParameters().getSingleParameter("post").map(PostId::parse);
    draw(current.require(), id, post.orElse(null));
  }

  @Override
  public String getPageTitle() {
    return head == null ? "" : head.title();
  }

  @Override
  public List<Crumb> crumbs() {
    if (head == null) {
      return List.of();
    }
    var group = head.rights();
    return List.of(
        new Crumb(group.name(), GroupsNavigation.toGroup(group.group())),
        new Crumb(
            getTranslation("discussions.title"),
            DiscussionsNavigation.toDiscussionsOf(group.group())),
        new Crumb(head.title(), null));
  }

  private void draw(MemberId actor, DiscussionId id, @Nullable PostId post) {
    var shown = discussions.head(actor, id);
    head = shown;
    removeAll();
    if (shown.rights().visibility() == Visibility.PRIVATE) {
      add(new PrivateBand());
    }
    var me = me(actor);
    var patterns = messages.client(getLocale(), "client");
    var thread = thread(actor, shown, me, patterns, post);
    var host = new ShownThread(thread, actor, shown);
    companions.forEach(companion -> companion.attach(host));
    var phone = new MingaPresence(json, id, me, patterns, getLocale().toLanguageTag()).compact();
    var above = new Div(phone);
    above.addClassName("mg-only-phone");
    var main = new Div(header(shown), above, thread);
    main.addClassName("mg-main");
    var columns = new Div(main, aside(shown, me, patterns, host));
    columns.addClassName("mg-cols");
    add(columns);
  }

  private MingaThread thread(
      MemberId actor,
      DiscussionHead shown,
      PostView.Author me,
      Map<String, String> patterns,
      @Nullable PostId post) {
    var thread = new MingaThread(json);
    thread.words(patterns, getLocale().toLanguageTag(), current.zone().getId());
    thread.me(me);
    thread.can(shown.mayReply());
    thread.drafts(discussions.drafts(actor, shown.id()));
    thread.shortcuts(current.preferences().map(it -> it.shortcuts()).orElse(true));
    if (post != null) {
      thread.highlight(post);
    }
    thread.page(
        discussions.page(
            actor,
            shown.id(),
            post == null ? PageRequest.aroundUnread() : PageRequest.around(post)));
    new ThreadActs(thread, discussions, messages, actor, shown.id()).listen();
    return thread;
  }

  private Component header(DiscussionHead shown) {
    var marks = new Div();
    marks.addClassNames("mg-row", "mg-wrap");
    themes.all().stream()
        .filter(theme -> theme.key().equals(shown.theme()))
        .forEach(theme -> marks.add(themeBadge(theme)));
    var state =
        new Span(
            getTranslation("discussions.state." + shown.state().name().toLowerCase(Locale.ROOT)));
    state.addClassNames("mg-badge", "mg-outline");
    var size =
        new Span(
            getTranslation("discussions.size", "posts", shown.posts(), "people", shown.people()));
    size.addClassName("mg-meta");
    marks.add(state, size);
    var title = new H1(shown.title());
    title.getElement().setAttribute("lang", shown.language());
    return new Header(marks, title);
  }

  private Span themeBadge(Theme theme) {
    var badge = new Span(new MingaIcon("book-open-text"), new Span(theme.name(getLocale())));
    badge.addClassName("mg-badge");
    return badge;
  }

  private Component aside(
      DiscussionHead shown, PostView.Author me, Map<String, String> patterns, ShownThread host) {
    var aside =
        new Aside(
            new MingaPresence(json, shown.id(), me, patterns, getLocale().toLanguageTag()),
            host.aside());
    aside.addClassNames("mg-aside", "mg-sticky");
    aside.getElement().setAttribute("aria-label", getTranslation("discussions.about"));
    var list = new UnorderedList();
    list.addClassName("mg-goto");
    if (shown.unread() > 0) {
      list.add(
          jump(
              DiscussionsNavigation.toDiscussion(shown.id()),
              "arrow-down",
              getTranslation("discussions.goto.unread")));
    }
    list.add(
        jump(
            DiscussionsNavigation.toPost(shown.id(), discussions.opening(host.actor(), shown.id())),
            "arrow-up",
            getTranslation("discussions.goto.opening")),
        jump(
            GroupsNavigation.toGroup(shown.rights().group()),
            "users-round",
            shown.rights().name()));
    aside.add(new Section(new SectionHead(getTranslation("discussions.goto")), list));
    return aside;
  }

  private static ListItem jump(String href, String icon, String text) {
    var link = new Anchor(href, "");
    link.add(new MingaIcon(icon), new Span(text));
    return new ListItem(link);
  }

  private PostView.Author me(MemberId actor) {
    return PostView.Author.of(
        Objects.requireNonNull(people.find(List.of(actor)).get(actor), "member"));
  }
}
