package org.minga.discussions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.ui.EmptyState;
import org.minga.discussions.DiscussionFilter;
import org.minga.discussions.DiscussionSummary;
import org.minga.discussions.Discussions;
import org.minga.discussions.Theme;
import org.minga.discussions.Themes;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.groups.ReadableGroup;
import org.minga.identity.CurrentMember;

/**
 * The discussions that the member may read, newest activity first; the address holds the filter.
 */
@Route("discussions")
@PermitAll
class DiscussionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Discussions discussions;
  private final Themes themes;
  private final Groups groups;
  private final CurrentMember current;
  private final TalkItems items;
  private final NewDiscussions newDiscussions;
  private final UnorderedList list = new UnorderedList();
  private final Button more = new Button();
  private DiscussionFilter filter = DiscussionFilter.everything();
  private Map<String, Theme> themesByKey = Map.of();
  private @Nullable String next;

  DiscussionsView(
      Discussions discussions,
      Themes themes,
      Groups groups,
      CurrentMember current,
      TalkItems items,
      NewDiscussions newDiscussions) {
    this.discussions = discussions;
    this.themes = themes;
    this.groups = groups;
    this.current = current;
    this.items = items;
    this.newDiscussions = newDiscussions;
    addClassName("mg-page");
    list.addClassName("mg-rows");
    more.setText(getTranslation("discussions.more"));
    more.addClickListener(click -> show(current.require()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var actor = current.require();
    var query = event.getLocation().getQueryParameters();
    filter =
        new DiscussionFilter(
            query.getSingleParameter("theme").orElse(null),
            query.getSingleParameter("group").map(GroupId::parse).orElse(null),
            query.getSingleParameter("unread").isPresent());
    var readable = groups.readable(actor);
    var all = themes.all();
    themesByKey = all.stream().collect(Collectors.toMap(Theme::key, Function.identity()));
    removeAll();
    list.removeAll();
    next = null;
    var main = new Div(filters(readable, all), list, more);
    main.addClassName("mg-main");
    add(head(actor, readable), main);
    show(actor);
    if (list.getComponentCount() == 0) {
      main.replace(list, empty());
    }
    if (query.getSingleParameter("new").isPresent()) {
      newDiscussions.begin(this, actor, filter.group());
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("discussions.title");
  }

  private Component head(MemberId actor, List<ReadableGroup> readable) {
    var acts = new Div();
    acts.addClassName("mg-page-acts");
    if (readable.stream().anyMatch(ReadableGroup::contribute)) {
      var begin =
          new Button(
              getTranslation("discussions.begin"),
              click -> newDiscussions.begin(this, actor, filter.group()));
      begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      acts.add(begin);
    }
    var head = new Header(new Div(new H1(getTranslation("discussions.title"))), acts);
    head.addClassName("mg-page-head");
    return head;
  }

  private Component filters(List<ReadableGroup> readable, List<Theme> all) {
    var theme = new Select<String>();
    theme.setAriaLabel(getTranslation("discussions.theme"));
    theme.setEmptySelectionAllowed(true);
    theme.setEmptySelectionCaption(getTranslation("discussions.theme.all"));
    theme.setItems(all.stream().map(Theme::key).toList());
    theme.setItemLabelGenerator(
        key -> {
          var known = key == null ? null : themesByKey.get(key);
          return known == null ? getTranslation("discussions.theme.all") : known.name(getLocale());
        });
    if (filter.theme() != null && themesByKey.containsKey(filter.theme())) {
      theme.setValue(filter.theme());
    }
    theme.addValueChangeListener(
        it -> go(new DiscussionFilter(it.getValue(), filter.group(), filter.unread())));
    var group = new Select<ReadableGroup>();
    group.setAriaLabel(getTranslation("discussions.group"));
    group.setEmptySelectionAllowed(true);
    group.setEmptySelectionCaption(getTranslation("discussions.group.all"));
    group.setItems(readable);
    group.setItemLabelGenerator(
        it -> it == null ? getTranslation("discussions.group.all") : it.name());
    readable.stream()
        .filter(it -> it.id().equals(filter.group()))
        .findFirst()
        .ifPresent(group::setValue);
    group.addValueChangeListener(
        it ->
            go(
                new DiscussionFilter(
                    filter.theme(),
                    it.getValue() == null ? null : it.getValue().id(),
                    filter.unread())));
    var unread = new Button(getTranslation("discussions.unread.only"));
    unread.addClassName("mg-filter");
    unread.getElement().setAttribute("aria-pressed", Boolean.toString(filter.unread()));
    unread.addClickListener(
        click -> go(new DiscussionFilter(filter.theme(), filter.group(), !filter.unread())));
    var filters = new Div(theme, group, unread);
    filters.addClassName("mg-filters");
    return filters;
  }

  private Component empty() {
    return filter.unread()
        ? new EmptyState(
            "check-check",
            getTranslation("discussions.none.unread"),
            getTranslation("discussions.none.unread.text"),
            null)
        : new EmptyState(
            "messages-square",
            getTranslation("discussions.none"),
            getTranslation("discussions.none.text"),
            null);
  }

  private void show(MemberId actor) {
    var page = discussions.list(actor, filter, next);
    page.items().forEach(talk -> list.add(items.item(talk, getLocale(), where(talk))));
    next = page.next();
    more.setVisible(next != null);
  }

  private String where(DiscussionSummary talk) {
    var theme = talk.theme() == null ? null : themesByKey.get(talk.theme());
    return theme == null ? talk.groupName() : talk.groupName() + " · " + theme.name(getLocale());
  }

  private void go(DiscussionFilter wanted) {
    var query = new HashMap<String, String>();
    if (wanted.theme() != null) {
      query.put("theme", wanted.theme());
    }
    if (wanted.group() != null) {
      query.put("group", wanted.group().path());
    }
    if (wanted.unread()) {
      query.put("unread", "1");
    }
    getUI()
        .ifPresent(
            ui ->
                ui.navigate(DiscussionsNavigation.toDiscussions(), QueryParameters.simple(query)));
  }
}
