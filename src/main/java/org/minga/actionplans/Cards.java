package org.minga.actionplans;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.organizations.OrganizationId;
import org.minga.organizations.OrganizationSummary;
import org.minga.organizations.Organizations;
import org.minga.organizations.People;
import org.minga.organizations.Person;
import org.springframework.stereotype.Component;

/** Puts names to the ids of many steps with one query for the people and one for organizations. */
@Component
class Cards {

  private final People people;
  private final Organizations organizations;

  Cards(People people, Organizations organizations) {
    this.people = people;
    this.organizations = organizations;
  }

  /** The cards of these rows, each at its place in the order of its plan. */
  List<StepCard> inPlan(Collection<StepRow> rows) {
    return cards(rows, row -> row.revisions().plan());
  }

  /** The cards of these rows, each at its place among the steps of its discussion. */
  List<StepCard> inDiscussion(Collection<StepRow> rows) {
    return cards(rows, row -> row.revisions().discussion());
  }

  private List<StepCard> cards(Collection<StepRow> rows, ToLongFunction<StepRow> revision) {
    var owners = people.find(rows.stream().map(row -> row.commitment().owner()).toList());
    var forWhom =
        organizations.find(rows.stream().map(row -> row.commitment().organization()).toList());
    return rows.stream()
        .map(row -> card(row, owner(row, owners, forWhom), revision.applyAsLong(row)))
        .toList();
  }

  private static Person owner(
      StepRow row, Map<MemberId, Person> owners, Map<OrganizationId, OrganizationSummary> forWhom) {
    var owner = Objects.requireNonNull(owners.get(row.commitment().owner()));
    return of(owner, forWhom.get(row.commitment().organization()));
  }

  /** The person as one who speaks for this organization. */
  static Person of(Person person, @Nullable OrganizationSummary organization) {
    return new Person(person.id(), person.name(), person.initials(), person.hue(), organization);
  }

  private static StepCard card(StepRow row, Person owner, long revision) {
    var now = row.commitment();
    return new StepCard(
        row.id(),
        row.title(),
        now.status(),
        now.answer(),
        owner,
        now.dueOn(),
        now.otherDate(),
        row.percent(),
        row.doneOn(),
        row.objective(),
        row.plan(),
        row.origin(),
        row.version(),
        revision);
  }
}
