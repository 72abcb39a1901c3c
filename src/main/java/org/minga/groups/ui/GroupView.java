package org.minga.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.ui.Crumb;
import org.minga.commons.ui.HasCrumbs;
import org.minga.commons.ui.MingaIcon;
import org.minga.commons.ui.SectionHead;
import org.minga.groups.Admissions;
import org.minga.groups.GroupChange;
import org.minga.groups.GroupId;
import org.minga.groups.GroupPage;
import org.minga.groups.Groups;
import org.minga.groups.JoinRequest;
import org.minga.groups.Visibility;
import org.minga.identity.CurrentMember;
import org.minga.live.Live;
import org.minga.live.Topic;
import org.minga.organizations.People;
import org.minga.organizations.Person;
import org.springframework.beans.factory.ObjectProvider;

/** A working group: what it is for, who is in it, and what other modules know of it. */
@Route("groups/:id")
@PermitAll
class GroupView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private final Groups groups;
  private final Admissions admissions;
  private final People people;
  private final CurrentMember current;
  private final Live live;
  private final List<GroupSection> sections;
  private String title = "";
  private @Nullable Registration following;

  GroupView(
      Groups groups,
      Admissions admissions,
      People people,
      CurrentMember current,
      Live live,
      ObjectProvider<GroupSection> sections) {
    this.groups = groups;
    this.admissions = admissions;
    this.people = people;
    this.current = current;
    this.live = live;
    this.sections = sections.stream().sorted(Comparator.comparingInt(GroupSection::order)).toList();
    addClassName("mg-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = GroupId.parse(event.getRouteParameters().get("id").orElseThrow(NotFound::new));
    var actor = current.require();
    draw(actor, id);
    if (following != null) {
      following.remove();
    }
    following = live.follow(this, Topic.of("group", id), change -> draw(actor, id));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(getTranslation("groups.title"), GroupsNavigation.toGroups()),
        new Crumb(title, null));
  }

  private void draw(MemberId actor, GroupId id) {
    var page = groups.page(actor, id);
    title = page.rights().name();
    removeAll();
    if (page.rights().visibility() == Visibility.PRIVATE) {
      add(new PrivateBand(page.size()));
    }
    var columns = new Div(main(actor, page), aside(actor, page));
    columns.addClassName("mg-cols");
    add(head(actor, page), columns);
  }

  private Component head(MemberId actor, GroupPage page) {
    var rights = page.rights();
    var marks = new Div(new GroupBadge(rights.visibility()));
    marks.addClassNames("mg-row", "mg-wrap");
    var count = new Span(getTranslation("groups.members.n", "n", page.size()));
    count.addClassName("mg-meta");
    marks.add(count);
    var acts = new Div();
    acts.addClassName("mg-page-acts");
    var id = rights.group();
    if (rights.lead()) {
      acts.add(new Button(getTranslation("groups.change"), click -> change(actor, page)));
    }
    if (page.member()) {
      acts.add(new Button(getTranslation("groups.leave"), click -> leave(actor, id)));
    } else if (rights.visibility() == Visibility.OPEN) {
      acts.add(primary("groups.join", () -> admissions.join(actor, id)));
    } else if (page.requested()) {
      acts.add(
          new Button(
              getTranslation("groups.withdraw"),
              click -> {
                admissions.withdraw(actor, id);
                draw(actor, id);
              }));
    } else {
      acts.add(primary("groups.request", () -> request(actor, id)));
    }
    var head = new Header(new Div(marks, new H1(rights.name())), acts);
    head.addClassName("mg-page-head");
    return head;
  }

  private Component main(MemberId actor, GroupPage page) {
    var main = new Div();
    main.addClassName("mg-main");
    if (page.rights().read()) {
      sections.forEach(
          section ->
              main.add(
                  new Section(
                      new SectionHead(getTranslation(section.titleKey())),
                      section.render(actor, page.rights()))));
    } else {
      var note = new Paragraph(new MingaIcon("lock-keyhole"));
      note.add(
          new Span(getTranslation(page.requested() ? "groups.waiting" : "groups.members-only")));
      note.addClassName("mg-note");
      main.add(note);
    }
    if (!page.charter().isEmpty()) {
      var text = new Html("<div class=\"mg-md\">" + page.charterHtml() + "</div>");
      main.add(new Section(new SectionHead(getTranslation("groups.charter")), text));
    }
    return main;
  }

  private Component aside(MemberId actor, GroupPage page) {
    var aside = new Aside();
    aside.addClassName("mg-aside");
    aside.getElement().setAttribute("aria-label", getTranslation("groups.about"));
    if (!page.requests().isEmpty()) {
      var list = people();
      page.requests().forEach(it -> list.add(asking(actor, page.rights().group(), it)));
      aside.add(
          new Section(
              new SectionHead(getTranslation("groups.requests"), page.requests().size()), list));
    }
    var leads = people();
    page.leads().forEach(it -> leads.add(row(actor, page, it, true)));
    aside.add(new Section(new SectionHead(getTranslation("groups.leads")), leads));
    if (page.rights().read()) {
      aside.add(members(actor, page));
    }
    return aside;
  }

  private Component members(MemberId actor, GroupPage page) {
    var list = people();
    page.members().forEach(it -> list.add(row(actor, page, it, false)));
    var head = new SectionHead(getTranslation("groups.members"), page.members().size());
    if (page.rights().lead()) {
      var invite =
          new Button(
              getTranslation("groups.invite"), click -> invite(actor, page.rights().group()));
      invite.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
      head.add(invite);
    }
    return new Section(head, list);
  }

  private Component row(MemberId actor, GroupPage page, Person person, boolean leads) {
    if (!page.rights().lead()) {
      return new PersonRow(person);
    }
    var id = page.rights().group();
    var menu = new MenuBar();
    menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
    var acts = menu.addItem(new MingaIcon("ellipsis"));
    acts.setAriaLabel(getTranslation("groups.acts-on", "name", person.name()));
    acts.getSubMenu()
        .addItem(
            getTranslation(leads ? "groups.lead.end" : "groups.lead.make"),
            click -> admissions.lead(actor, id, person.id(), !leads));
    if (!person.id().equals(actor)) {
      acts.getSubMenu()
          .addItem(
              getTranslation("groups.remove"),
              click ->
                  confirm(
                      getTranslation("groups.remove.sure", "name", person.name()),
                      "groups.remove",
                      () -> admissions.remove(actor, id, person.id())));
    }
    return new PersonRow(person, menu);
  }

  private Component asking(MemberId actor, GroupId id, JoinRequest request) {
    var item = new PersonRow(request.person());
    if (!request.note().isEmpty()) {
      var note = new Paragraph(request.note());
      note.addClassName("mg-meta");
      item.add(note);
    }
    var yes =
        new Button(
            getTranslation("groups.requests.accept"),
            click -> admissions.answer(actor, id, request.person().id(), true));
    var no =
        new Button(
            getTranslation("groups.requests.decline"),
            click -> admissions.answer(actor, id, request.person().id(), false));
    yes.addThemeVariants(ButtonVariant.LUMO_SMALL);
    no.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    var acts = new Div(yes, no);
    acts.addClassName("mg-row");
    item.add(acts);
    return item;
  }

  private void change(MemberId actor, GroupPage page) {
    var rights = page.rights();
    GroupDialog.change(
            new GroupChange(rights.name(), page.charter(), rights.visibility()),
            change -> groups.change(actor, rights.group(), change, page.version()))
        .open();
  }

  private void invite(MemberId actor, GroupId id) {
    new InviteDialog(actor, people, member -> admissions.add(actor, id, member)).open();
  }

  private void leave(MemberId actor, GroupId id) {
    confirm(getTranslation("groups.leave.sure"), "groups.leave", () -> admissions.leave(actor, id));
  }

  private void request(MemberId actor, GroupId id) {
    var note = new TextArea(getTranslation("groups.request.note"));
    note.setMaxLength(500);
    note.setWidthFull();
    ask(
        getTranslation("groups.request"),
        note,
        "groups.request.submit",
        () -> {
          admissions.request(actor, id, note.getValue());
          draw(actor, id);
        });
  }

  private void confirm(String question, String actKey, Runnable act) {
    ask(getTranslation(actKey), new Paragraph(question), actKey, act);
  }

  private void ask(String heading, Component content, String actKey, Runnable act) {
    var dialog = new Dialog(heading);
    var form = new Div(content);
    form.addClassNames("mg-form", "mg-dialog");
    dialog.add(form);
    var yes =
        new Button(
            getTranslation(actKey),
            click -> {
              act.run();
              dialog.close();
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog.getFooter().add(new Button(getTranslation("groups.cancel"), it -> dialog.close()), yes);
    dialog.open();
  }

  private Button primary(String key, Runnable act) {
    var button = new Button(getTranslation(key), click -> act.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private static UnorderedList people() {
    var list = new UnorderedList();
    list.addClassName("mg-people");
    return list;
  }
}
