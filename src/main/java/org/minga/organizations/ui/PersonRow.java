package org.minga.organizations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.minga.commons.ui.PersonAvatar;
import org.minga.organizations.Person;

/** A member in a list. */
class PersonRow extends ListItem {

  PersonRow(Person person) {
    var name = new Span(person.name());
    name.addClassName("mg-item-title");
    var body = new Span(name);
    body.addClassName("mg-item-body");
    var organization = person.organization();
    if (organization != null) {
      var where =
          organization.name()
              + (organization.country() == null ? "" : " · " + organization.country());
      var meta = new Span(where);
      meta.addClassName("mg-meta");
      body.add(meta);
    }
    var link =
        new Anchor(
            OrganizationsNavigation.toMember(person.id()),
            new PersonAvatar(person.initials(), person.hue()),
            body);
    link.addClassName("mg-item");
    add(link);
  }
}
