package org.minga.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.minga.commons.ui.PersonAvatar;
import org.minga.organizations.Person;

/** One person of a group, with their organization and country; leads find acts beside the name. */
class PersonRow extends ListItem {

  PersonRow(Person person, Component... acts) {
    var words = new Span();
    var name = new Span(person.name());
    name.addClassName("mg-person-name");
    words.add(name);
    words.getElement().appendChild(belonging(person));
    var link = new Anchor("members/" + person.id().path(), "");
    link.addClassName("mg-person");
    link.add(new PersonAvatar(person.initials(), person.hue()).small(), words);
    if (acts.length == 0) {
      add(link);
    } else {
      var row = new Span(link, spacer());
      row.addClassName("mg-row");
      row.add(acts);
      add(row);
    }
  }

  private Element belonging(Person person) {
    var small = new Element("small");
    var organization = person.organization();
    if (organization != null) {
      small.setText(organization.name());
      var country = organization.country();
      if (country != null) {
        small.appendChild(Element.createText(" · "));
        small.appendChild(
            new Element("abbr")
                .setText(country)
                .setAttribute("class", "mg-country")
                .setAttribute("title", Locale.of("", country).getDisplayCountry(getLocale())));
      }
    }
    return small;
  }

  private static Span spacer() {
    var spacer = new Span();
    spacer.addClassName("mg-spacer");
    return spacer;
  }
}
