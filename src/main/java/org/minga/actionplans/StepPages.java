package org.minga.actionplans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.StepAct.Accept;
import org.minga.actionplans.StepAct.AgreeToDate;
import org.minga.actionplans.StepAct.ChangeDue;
import org.minga.actionplans.StepAct.Edit;
import org.minga.actionplans.StepAct.OfferDate;
import org.minga.actionplans.StepAct.Reassign;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.discussions.Discussions;
import org.minga.discussions.PostReference;
import org.minga.groups.GroupRights;
import org.minga.groups.Groups;
import org.minga.groups.ReadableGroup;
import org.minga.organizations.OrganizationId;
import org.minga.organizations.OrganizationSummary;
import org.minga.organizations.Organizations;
import org.minga.organizations.People;
import org.minga.organizations.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what one member sees of a step. */
@Component
class StepPages {

  private record Words(
      String description, @Nullable String statusNote, @Nullable String evidence) {}

  private final StepReader reader;
  private final StepHistory history;
  private final Plans plans;
  private final Cards cards;
  private final Groups groups;
  private final Discussions discussions;
  private final People people;
  private final Organizations organizations;
  private final JdbcClient jdbc;

  StepPages(
      StepReader reader,
      StepHistory history,
      Plans plans,
      Cards cards,
      Groups groups,
      Discussions discussions,
      People people,
      Organizations organizations,
      JdbcClient jdbc) {
    this.reader = reader;
    this.history = history;
    this.plans = plans;
    this.cards = cards;
    this.groups = groups;
    this.discussions = discussions;
    this.people = people;
    this.organizations = organizations;
    this.jdbc = jdbc;
  }

  StepPage page(MemberId actor, StepId id) {
    var row = reader.find(id).orElseThrow(NotFound::new);
    var rights = groups.rights(actor, row.group());
    if (!rights.read()) {
      throw new NotFound();
    }
    var plan = plans.summary(row.plan());
    var words = words(id);
    var deeds = history.of(id);
    var helpers = helpers(id);
    var named = people.find(everybody(row, deeds, helpers));
    return new StepPage(
        cards.inPlan(List.of(row)).getFirst(),
        words.description(),
        row.group(),
        rights.name(),
        plan.title(),
        objective(row),
        Objects.requireNonNull(named.get(row.proposedBy())),
        row.proposedAt(),
        helpers.stream().map(named::get).filter(Objects::nonNull).toList(),
        row.answerNote(),
        words.statusNote(),
        words.evidence(),
        origin(actor, row),
        entries(deeds, named),
        possible(row, roles(actor, row, rights)));
  }

  /** What waits for a member's word; the groups are those the member may read. */
  List<StepInvitation> invitations(MemberId actor, List<StepRow> rows) {
    var names =
        groups.readable(actor).stream()
            .collect(Collectors.toMap(ReadableGroup::id, ReadableGroup::name));
    var proposers = people.find(rows.stream().map(StepRow::proposedBy).toList());
    var origins =
        discussions.references(
            actor,
            rows.stream().map(StepRow::origin).filter(Objects::nonNull).map(Origin::post).toList());
    var shown =
        cards.inPlan(rows).stream().collect(Collectors.toMap(StepCard::id, Function.identity()));
    return rows.stream()
        .map(
            row ->
                new StepInvitation(
                    Objects.requireNonNull(shown.get(row.id())),
                    row.group(),
                    names.getOrDefault(row.group(), ""),
                    Objects.requireNonNull(proposers.get(row.proposedBy())),
                    row.origin() == null ? null : origins.get(row.origin().post()),
                    row.answerNote()))
        .toList();
  }

  private List<StepHistoryEntry> entries(List<Recorded> deeds, Map<MemberId, Person> named) {
    var forWhom =
        organizations.find(deeds.stream().map(deed -> deed.after().organization()).toList());
    var entries = new ArrayList<StepHistoryEntry>();
    Recorded before = null;
    for (var deed : deeds) {
      entries.add(entry(before, deed, named, forWhom));
      before = deed;
    }
    return entries;
  }

  private static StepHistoryEntry entry(
      @Nullable Recorded before,
      Recorded deed,
      Map<MemberId, Person> named,
      Map<OrganizationId, OrganizationSummary> forWhom) {
    var now = deed.after();
    return new StepHistoryEntry(
        deed.number(),
        deed.at(),
        Objects.requireNonNull(named.get(deed.by())),
        deed.deed(),
        deed.note(),
        before == null ? null : before.after().status(),
        now.status(),
        before == null ? null : owner(before.after(), named, forWhom),
        owner(now, named, forWhom),
        before == null ? null : before.after().dueOn(),
        now.dueOn(),
        now.otherDate());
  }

  private static Person owner(
      Commitment at,
      Map<MemberId, Person> named,
      Map<OrganizationId, OrganizationSummary> forWhom) {
    return Cards.of(Objects.requireNonNull(named.get(at.owner())), forWhom.get(at.organization()));
  }

  private static StepPage.Possible possible(StepRow row, Set<StepRole> roles) {
    var now = row.commitment();
    var status = now.status();
    var asked = status == StepStatus.PROPOSED;
    return new StepPage.Possible(
        asked && StepPolicy.allows(new Accept(), status, roles),
        status.open() && StepPolicy.allows(new OfferDate(now.dueOn()), status, roles),
        status.open()
            && now.otherDate() != null
            && StepPolicy.allows(new AgreeToDate(), status, roles),
        status.open()
            && StepPolicy.allows(new Reassign(now.owner(), now.organization()), status, roles),
        StepPolicy.allows(new Edit(), status, roles),
        asked && StepPolicy.allows(new ChangeDue(now.dueOn()), status, roles),
        StepPolicy.moves(now, roles));
  }

  private static Set<StepRole> roles(MemberId actor, StepRow row, GroupRights rights) {
    return StepRole.of(actor, row.commitment().owner(), row.proposedBy(), rights.lead());
  }

  private static Set<MemberId> everybody(
      StepRow row, List<Recorded> deeds, List<MemberId> helpers) {
    var all = new HashSet<>(helpers);
    all.add(row.proposedBy());
    for (var deed : deeds) {
      all.add(deed.by());
      all.add(deed.after().owner());
    }
    return all;
  }

  private @Nullable ObjectiveSummary objective(StepRow row) {
    return plans.objectives(row.plan()).stream()
        .filter(objective -> objective.id().equals(row.objective()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable PostReference origin(MemberId actor, StepRow row) {
    var origin = row.origin();
    return origin == null ? null : discussions.reference(actor, origin.post());
  }

  private Words words(StepId step) {
    return jdbc.sql(
            "SELECT description, status_note, evidence FROM actionplans_step WHERE id = :step")
        .param("step", step.value())
        .query(
            (row, number) ->
                new Words(
                    row.getString("description"),
                    row.getString("status_note"),
                    row.getString("evidence")))
        .single();
  }

  private List<MemberId> helpers(StepId step) {
    return jdbc.sql("SELECT member_id FROM actionplans_step_helper WHERE step_id = :step")
        .param("step", step.value())
        .query((row, number) -> new MemberId(row.getObject("member_id", UUID.class)))
        .list();
  }
}
