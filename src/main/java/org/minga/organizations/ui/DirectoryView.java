package org.minga.organizations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.minga.commons.MemberId;
import org.minga.commons.ui.Crumb;
import org.minga.commons.ui.HasCrumbs;
import org.minga.commons.ui.MingaIcon;
import org.minga.identity.CurrentMember;
import org.minga.organizations.DirectoryEntry;
import org.minga.organizations.Organizations;
import org.minga.organizations.People;

/** Who belongs to the community: organizations by country, or people by name. */
@Route("organizations")
class DirectoryView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private static final String VIEW = "view";
  private static final String PEOPLE = "people";
  private static final String TEXT = "q";

  private final Organizations organizations;
  private final People people;
  private final MemberId me;
  private final Locale screen;
  private final Div results = new Div();
  private final TextField search = new TextField();
  private boolean showsPeople;

  DirectoryView(CurrentMember current, Organizations organizations, People people) {
    this.organizations = organizations;
    this.people = people;
    this.me = current.require();
    this.screen = current.locale();
    addClassName("mg-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getLocation().getQueryParameters();
    showsPeople = parameters.getSingleParameter(VIEW).filter(PEOPLE::equals).isPresent();
    var all = organizations.directory(me);
    int members = people.count(me);
    removeAll();
    add(head(all, members), tools(all.size(), members), results);
    search.setValue(parameters.getSingleParameter(TEXT).orElse(""));
    show(all);
  }

  private Header head(List<DirectoryEntry> all, int members) {
    long beyond = all.stream().filter(it -> it.organization().country() == null).count();
    var lead =
        new Paragraph(
            getTranslation(
                "organizations.lead",
                "organizations",
                all.size(),
                "countries",
                Countries.counts(all).size(),
                "beyond",
                beyond,
                "members",
                members));
    lead.addClassName("mg-lead");
    var head = new Header(new Div(new H1(getTranslation("organizations.title")), lead));
    head.addClassName("mg-page-head");
    return head;
  }

  private Div tools(int organizationCount, int members) {
    var views =
        new Nav(
            segment(
                "organizations", "organizations.organizations", organizationCount, !showsPeople),
            segment("organizations?view=people", "organizations.people", members, showsPeople));
    views.addClassName("mg-segments");
    views.getElement().setAttribute("aria-label", getTranslation("organizations.view"));
    search.setPrefixComponent(new MingaIcon("search"));
    search.setAriaLabel(getTranslation("organizations.search"));
    search.setPlaceholder(
        getTranslation(
            showsPeople ? "organizations.search-people" : "organizations.search-organizations"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            remember();
            show(organizations.directory(me));
          }
        });
    var tools = new Div(views, search);
    tools.addClassNames("mg-row", "mg-wrap", "mg-dir-tools");
    return tools;
  }

  private Anchor segment(String address, String key, int count, boolean current) {
    var number = new Span(Integer.toString(count));
    number.addClassName("mg-count");
    var segment = new Anchor(address, getTranslation(key));
    segment.add(number);
    if (current) {
      segment.getElement().setAttribute("aria-current", "true");
    }
    return segment;
  }

  private void show(List<DirectoryEntry> all) {
    results.removeAll();
    var text = search.getValue();
    if (showsPeople) {
      results.setClassName("mg-narrow");
      results.add(new PeopleList(cursor -> people.search(me, text, cursor)));
      return;
    }
    results.setClassName("mg-dir");
    var found = all.stream().filter(it -> Countries.found(it, text, screen)).toList();
    var list = new OrganizationList(found, screen);
    var map = new Section(new TileMap(Countries.counts(found), screen, list::goTo), legend());
    map.addClassName("mg-dir-map");
    results.add(map, list);
  }

  private Paragraph legend() {
    var legend = new Paragraph();
    legend.addClassNames("mg-meta", "mg-tilemap-legend");
    for (var level : List.of("1", "2", "3", "0")) {
      var key = new Span();
      key.addClassName("mg-tilemap-" + level);
      key.getElement().setAttribute("aria-hidden", "true");
      legend.add(key, new Span(getTranslation("organizations.map-legend." + level)));
    }
    return legend;
  }

  /** Keeps the search in the address, so that it can be sent to someone. */
  private void remember() {
    var parameters = new HashMap<String, String>();
    if (showsPeople) {
      parameters.put(VIEW, PEOPLE);
    }
    if (!search.getValue().isBlank()) {
      parameters.put(TEXT, search.getValue().strip());
    }
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location("organizations", QueryParameters.simple(parameters)));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(new Crumb(getTranslation("organizations.title"), null));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("organizations.title") + " · Minga";
  }
}
