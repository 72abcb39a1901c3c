package org.minga.organizations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.ui.Crumb;
import org.minga.commons.ui.HasCrumbs;
import org.minga.commons.ui.PersonAvatar;
import org.minga.commons.ui.SectionHead;
import org.minga.identity.CurrentMember;
import org.minga.organizations.MemberPage;
import org.minga.organizations.OrganizationSummary;
import org.minga.organizations.People;

/** What a member says of themselves to the others. */
@Route("members/:id")
class MemberView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private final People people;
  private final MemberId me;
  private final Locale screen;
  private final Clock clock;
  private String name = "";

  MemberView(CurrentMember current, People people, Clock clock) {
    this.people = people;
    this.me = current.require();
    this.screen = current.locale();
    this.clock = clock;
    addClassNames("mg-page", "mg-narrow", "mg-stack-l");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = event.getRouteParameters().get("id").map(MemberId::parse);
    var page = people.page(me, id.orElseThrow(NotFound::new));
    name = page.person().name();
    removeAll();
    add(head(page), facts(page));
    if (!page.worksOn().isBlank()) {
      var text = new Paragraph(page.worksOn());
      text.getStyle().setWhiteSpace(Style.WhiteSpace.PRE_LINE);
      add(new Section(new SectionHead(getTranslation("organizations.works-on")), text));
    }
  }

  private Header head(MemberPage page) {
    var avatar = new PersonAvatar(page.person().initials(), page.person().hue());
    avatar.addClassName("mg-large");
    var who = new Div(new H1(name));
    var lead = new Div();
    lead.addClassNames("mg-lead", "mg-row", "mg-wrap");
    if (page.pronouns() != null) {
      lead.add(new Span(page.pronouns()));
    }
    page.roles().stream()
        .sorted()
        .forEach(
            role -> {
              var badge =
                  new Span(
                      getTranslation("organizations.role." + role.name().toLowerCase(Locale.ROOT)));
              badge.addClassNames("mg-badge", "mg-outline");
              lead.add(badge);
            });
    who.add(lead);
    var row = new Div(avatar, who);
    row.addClassName("mg-row");
    var head = new Header(row);
    head.addClassName("mg-page-head");
    if (page.person().id().equals(me)) {
      var edit = new Anchor("settings", getTranslation("organizations.edit-profile"));
      edit.addClassNames("mg-btn");
      var acts = new Div(edit);
      acts.addClassName("mg-page-acts");
      head.add(acts);
    }
    return head;
  }

  private Section facts(MemberPage page) {
    var facts = new DescriptionList();
    facts.addClassName("mg-facts");
    fact(facts, "organizations.belongs-to", organizations(page));
    if (page.country() != null) {
      fact(facts, "organizations.country", new Span(Countries.name(page.country(), screen)));
    }
    if (!page.languages().isEmpty()) {
      fact(facts, "organizations.speaks", new Span(languages(page)));
    }
    var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(screen);
    fact(
        facts,
        "organizations.local-time",
        new Span(time.format(clock.instant().atZone(page.zone()))));
    return new Section(facts);
  }

  private Div organizations(MemberPage page) {
    var list = new Div();
    list.addClassName("mg-stack-s");
    for (OrganizationSummary it : page.organizations()) {
      list.add(new Div(new Anchor(OrganizationsNavigation.toOrganization(it.alias()), it.name())));
    }
    return list;
  }

  private String languages(MemberPage page) {
    return page.languages().stream()
        .map(code -> Locale.of(code).getDisplayLanguage(screen))
        .collect(Collectors.joining(", "));
  }

  private void fact(DescriptionList facts, String key, Component what) {
    var pair = new Div(new DescriptionList.Term(getTranslation(key)));
    pair.add(new DescriptionList.Description(what));
    facts.getElement().appendChild(pair.getElement());
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(getTranslation("organizations.title"), OrganizationsNavigation.toOrganizations()),
        new Crumb(name, null));
  }

  @Override
  public String getPageTitle() {
    return name + " · Minga";
  }
}
