package org.minga.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.ui.EmptyState;
import org.minga.groups.GroupSummary;
import org.minga.groups.Groups;
import org.minga.identity.CurrentMember;

/** The working groups that the member may know of. */
@Route("groups")
@PermitAll
class GroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Groups groups;
  private final CurrentMember current;
  private final UnorderedList list = new UnorderedList();
  private final Button more = new Button();
  private @Nullable String next;

  GroupsView(Groups groups, CurrentMember current) {
    this.groups = groups;
    this.current = current;
    addClassName("mg-page");
    list.addClassName("mg-rows");
    more.setText(getTranslation("groups.more"));
    more.addClickListener(click -> show(current.require()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var actor = current.require();
    removeAll();
    list.removeAll();
    next = null;
    var found = new Button(getTranslation("groups.found"), click -> found(actor));
    var words =
        new Div(new H1(getTranslation("groups.title")), lead(getTranslation("groups.title.text")));
    var acts = new Div(found);
    acts.addClassName("mg-page-acts");
    var head = new Header(words, acts);
    head.addClassName("mg-page-head");
    var main = new Div(list, more);
    main.addClassName("mg-main");
    add(head, main);
    show(actor);
    if (list.getComponentCount() == 0) {
      main.replace(
          list,
          new EmptyState(
              "users-round",
              getTranslation("groups.none"),
              getTranslation("groups.none.text"),
              null));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("groups.title");
  }

  private void show(MemberId actor) {
    var page = groups.list(actor, next);
    page.items().forEach(group -> list.add(row(group)));
    next = page.next();
    more.setVisible(next != null);
  }

  private void found(MemberId actor) {
    GroupDialog.found(
            group -> {
              var id = groups.create(actor, group);
              getUI().ifPresent(ui -> ui.navigate(GroupsNavigation.toGroup(id)));
            })
        .open();
  }

  private Component row(GroupSummary group) {
    var title = new Span(group.name());
    title.addClassName("mg-item-title");
    var about = new Span(group.about());
    about.addClassNames("mg-meta", "mg-clamp");
    var marks = new Span(new GroupBadge(group.visibility()));
    marks.addClassNames("mg-row", "mg-wrap");
    if (group.member()) {
      var mine = new Span(getTranslation(group.lead() ? "groups.mine.lead" : "groups.mine.member"));
      mine.addClassNames("mg-badge", "mg-anil");
      marks.add(mine);
    }
    var body = new Span(title, about, marks);
    body.addClassName("mg-item-body");
    var size = new Span(getTranslation("groups.members.n", "n", group.members()));
    size.addClassName("mg-item-end");
    var link = new Anchor(GroupsNavigation.toGroup(group.id()), "");
    link.addClassName("mg-item");
    link.add(body, size);
    return new ListItem(link);
  }

  private static Paragraph lead(String text) {
    var lead = new Paragraph(text);
    lead.addClassName("mg-lead");
    return lead;
  }
}
