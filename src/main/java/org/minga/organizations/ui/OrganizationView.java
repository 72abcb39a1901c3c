package org.minga.organizations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.ui.Crumb;
import org.minga.commons.ui.HasCrumbs;
import org.minga.commons.ui.MingaIcon;
import org.minga.commons.ui.OrganizationMark;
import org.minga.commons.ui.SectionHead;
import org.minga.identity.CurrentMember;
import org.minga.organizations.OrganizationPage;
import org.minga.organizations.Organizations;
import org.minga.organizations.People;

/** An organization and the people who belong to it. */
@Route("organizations/:alias")
class OrganizationView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private final Organizations organizations;
  private final People people;
  private final MemberId me;
  private final Locale screen;
  private String name = "";

  OrganizationView(CurrentMember current, Organizations organizations, People people) {
    this.organizations = organizations;
    this.people = people;
    this.me = current.require();
    this.screen = current.locale();
    addClassNames("mg-page", "mg-narrow", "mg-stack-l");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var alias = event.getRouteParameters().get("alias").orElseThrow(NotFound::new);
    var page = organizations.page(me, alias);
    name = page.organization().name();
    removeAll();
    add(head(page));
    if (!page.representatives().isEmpty()) {
      add(representatives(page));
    }
    var members =
        new Section(
            new SectionHead(getTranslation("organizations.members"), page.members()),
            new PeopleList(cursor -> people.of(me, page.organization().id(), cursor)));
    add(members);
  }

  private Header head(OrganizationPage page) {
    var facts = new Div();
    facts.addClassNames("mg-lead", "mg-row", "mg-wrap");
    facts.add(new Span(place(page)));
    if (page.kind() != null) {
      facts.add(new Span(getTranslation("organizations.kind." + word(page.kind()))));
    }
    if (page.mine()) {
      var mine = new Span(getTranslation("organizations.mine"));
      mine.addClassNames("mg-badge", "mg-anil");
      facts.add(mine);
    }
    if (page.ownSignIn()) {
      var own = new Span(new MingaIcon("key-round"));
      own.add(getTranslation("organizations.own-sign-in"));
      own.addClassNames("mg-badge", "mg-outline");
      facts.add(own);
    }
    if (page.website() != null && page.website().startsWith("https://")) {
      var site = new Anchor(page.website(), page.website().substring("https://".length()));
      site.getElement().setAttribute("rel", "noopener noreferrer");
      facts.add(site);
    }
    var title = new Div(new OrganizationMark(name), new H1(name));
    title.addClassName("mg-row");
    var head = new Header(new Div(title, facts));
    head.addClassName("mg-page-head");
    return head;
  }

  private Section representatives(OrganizationPage page) {
    var list = new UnorderedList();
    list.addClassName("mg-rows");
    page.representatives().forEach(person -> list.add(new PersonRow(person)));
    return new Section(new SectionHead(getTranslation("organizations.representatives")), list);
  }

  private String place(OrganizationPage page) {
    var country = page.organization().country();
    return country == null
        ? getTranslation(
            "organizations.reach." + page.organization().reach().name().toLowerCase(Locale.ROOT))
        : Countries.name(country, screen);
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

  /** As texts name a kind: COMMUNITY_CENTRE is community-centre. */
  private static String word(String kind) {
    return kind.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
