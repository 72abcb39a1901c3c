package org.minga.organizations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.minga.commons.ui.MingaIcon;
import org.minga.commons.ui.OrganizationMark;
import org.minga.organizations.DirectoryEntry;

/** An organization in the directory. */
class OrganizationRow extends ListItem {

  OrganizationRow(DirectoryEntry entry) {
    var organization = entry.organization();
    var name = new Span(organization.name());
    name.addClassName("mg-item-title");
    var body = new Span(name);
    body.addClassName("mg-item-body");
    if (!entry.representatives().isEmpty()) {
      var by =
          new Span(
              getTranslation(
                  "organizations.represented-by",
                  "names",
                  String.join(", ", entry.representatives())));
      by.addClassName("mg-meta");
      body.add(by);
    }
    var link =
        new Anchor(
            OrganizationsNavigation.toOrganization(organization.alias()),
            new OrganizationMark(organization.name()),
            body);
    link.addClassName("mg-item");
    if (entry.mine()) {
      link.add(badge("mg-anil", null, "organizations.mine"));
    } else if (entry.ownSignIn()) {
      link.add(badge("mg-outline", "key-round", "organizations.own-sign-in"));
    }
    var count = new Span(getTranslation("organizations.members-count", "n", entry.members()));
    count.addClassName("mg-item-end");
    link.add(count);
    add(link);
  }

  private Span badge(String look, @Nullable String icon, String textKey) {
    var badge = new Span();
    badge.addClassNames("mg-badge", look);
    if (icon != null) {
      badge.add(new MingaIcon(icon));
    }
    badge.add(getTranslation(textKey));
    return badge;
  }
}
