package org.minga.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.minga.commons.ui.Crumb;
import org.minga.commons.ui.HasCrumbs;
import org.minga.commons.ui.MingaIcon;

/** Where the member is: the way to the page on wide screens, its title alone on phones. */
class Trail extends Div {

  Trail() {
    addClassName("mg-trail");
  }

  void show(HasElement view) {
    removeAll();
    var crumbs = crumbs(view);
    if (crumbs.isEmpty()) {
      return;
    }
    var way = new Nav();
    way.addClassName("mg-crumbs");
    way.setAriaLabel(getTranslation("shell.trail"));
    crumbs.forEach(
        crumb -> {
          if (way.getComponentCount() > 0) {
            way.add(new MingaIcon("chevron-right"));
          }
          way.add(crumb.href() == null ? here(crumb) : new Anchor(crumb.href(), crumb.text()));
        });
    var title = new Span(crumbs.getLast().text());
    title.addClassName("mg-title-phone");
    title.getElement().setAttribute("aria-hidden", "true");
    add(way, title);
  }

  private static List<Crumb> crumbs(HasElement view) {
    if (view instanceof HasCrumbs standing) {
      return standing.crumbs();
    }
    return view instanceof HasDynamicTitle titled
        ? List.of(new Crumb(titled.getPageTitle(), null))
        : List.of();
  }

  private static Span here(Crumb crumb) {
    var here = new Span(crumb.text());
    here.getElement().setAttribute("aria-current", "page");
    return here;
  }
}
