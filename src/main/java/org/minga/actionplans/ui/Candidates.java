package org.minga.actionplans.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.minga.commons.MemberId;
import org.minga.groups.GroupRights;
import org.minga.groups.Groups;
import org.minga.groups.Visibility;
import org.minga.organizations.OrganizationSummary;
import org.minga.organizations.Organizations;
import org.minga.organizations.People;
import org.minga.organizations.Person;

/** Whom one may ask in a group: its members first; in an open group everybody else too. */
@SpringComponent
class Candidates {

  private final Groups groups;
  private final People people;
  private final Organizations organizations;

  Candidates(Groups groups, People people, Organizations organizations) {
    this.groups = groups;
    this.people = people;
    this.organizations = organizations;
  }

  OwnerField.Source of(MemberId actor, GroupRights group) {
    return new OwnerField.Source() {
      @Override
      public Stream<Person> matching(String text) {
        var members = groups.members(actor, group.group());
        var others =
            group.visibility() == Visibility.OPEN
                ? people.search(actor, text, null).items().stream()
                : Stream.<Person>of();
        return Stream.concat(
            members.stream().filter(person -> OwnerField.has(person, text)),
            others.filter(person -> members.stream().noneMatch(it -> it.id().equals(person.id()))));
      }

      @Override
      public List<OrganizationSummary> of(MemberId person) {
        return organizations.of(person);
      }
    };
  }
}
