package org.minga.groups;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Markdown;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Read;
import org.minga.commons.Slice;
import org.minga.commons.Write;
import org.minga.groups.GroupMembers.Membership;
import org.minga.groups.GroupReader.Stance;
import org.minga.organizations.People;
import org.minga.organizations.Person;
import org.minga.organizations.Standing;
import org.minga.organizations.Standings;
import org.springframework.stereotype.Service;

/** What members may know of working groups. A private group is absent for all but its members. */
@Service
public class Groups {

  private static final int LONGEST_ABOUT = 280;

  private final GroupReader reader;
  private final WorkingGroups groups;
  private final GroupMembers memberships;
  private final Standings standings;
  private final People people;
  private final Markdown markdown;
  private final Clock clock;

  Groups(
      GroupReader reader,
      WorkingGroups groups,
      GroupMembers memberships,
      Standings standings,
      People people,
      Markdown markdown,
      Clock clock) {
    this.reader = reader;
    this.groups = groups;
    this.memberships = memberships;
    this.standings = standings;
    this.people = people;
    this.markdown = markdown;
    this.clock = clock;
  }

  /** A page of the groups that the member may know of, by name. */
  @Read
  public Slice<GroupSummary> list(MemberId actor, @Nullable String cursor) {
    standings.require(actor);
    return reader.list(actor, cursor);
  }

  /** The groups that the member belongs to, by name. */
  @Read
  public List<GroupSummary> mine(MemberId actor) {
    standings.require(actor);
    return reader.mine(actor);
  }

  /**
   * What the member may do in a group.
   *
   * @throws NotFound if there is none, or the member may not know of it
   */
  @Read
  public GroupRights rights(MemberId actor, GroupId group) {
    return rights(standings.require(actor), stance(actor, group));
  }

  /** The groups whose discussions and plan the member may read, by name. */
  @Read
  public List<ReadableGroup> readable(MemberId actor) {
    var standing = standings.require(actor);
    return reader.known(actor).stream()
        .filter(stance -> policy(standing, stance).read())
        .map(
            stance ->
                new ReadableGroup(
                    stance.group(),
                    stance.name(),
                    stance.visibility(),
                    stance.member(),
                    policy(standing, stance).contribute()))
        .toList();
  }

  /** The ids of the groups whose discussions and plan the member may read. */
  @Read
  public Set<GroupId> readableBy(MemberId actor) {
    return readable(actor).stream().map(ReadableGroup::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A group's page as the member may see it.
   *
   * @throws NotFound if there is none, or the member may not know of it
   */
  @Read
  public GroupPage page(MemberId actor, GroupId group) {
    var standing = standings.require(actor);
    var stance = stance(actor, group);
    var rights = rights(standing, stance);
    var all = memberships.of(group);
    var requests = rights.lead() ? memberships.requests(group) : List.<GroupMembers.Request>of();
    var shown = new ArrayList<MemberId>();
    all.stream().filter(it -> it.lead() || rights.read()).forEach(it -> shown.add(it.member()));
    requests.forEach(it -> shown.add(it.member()));
    var found = people.find(shown);
    var kept = groups.findById(group).orElseThrow(NotFound::new);
    return new GroupPage(
        rights,
        kept.charter(),
        markdown.toHtml(kept.charter()),
        kept.version(),
        stance.member(),
        stance.requested(),
        named(all.stream().filter(Membership::lead).toList(), found),
        named(all.stream().filter(it -> !it.lead() && rights.read()).toList(), found),
        all.size(),
        requests.stream()
            .filter(it -> found.containsKey(it.member()))
            .map(
                it ->
                    new JoinRequest(
                        Objects.requireNonNull(found.get(it.member())), it.note(), it.askedAt()))
            .toList());
  }

  /**
   * Who belongs to a group, leads first.
   *
   * @throws NotFound if there is none, or the member may not read its discussions
   */
  @Read
  public List<Person> members(MemberId actor, GroupId group) {
    if (!rights(actor, group).read()) {
      throw new NotFound();
    }
    var all = memberships.of(group);
    return named(all, people.find(all.stream().map(Membership::member).toList()));
  }

  /**
   * Founds a group, with the founder as its lead.
   *
   * @return its id
   */
  @Write
  public GroupId create(MemberId actor, NewGroup group) {
    standings.require(actor);
    return found(
        group.name(), group.charter(), group.visibility(), Set.of(actor), Set.<MemberId>of());
  }

  /** Sets up a group as an operator's file tells it; knows no actor. */
  @Write
  public GroupId define(GroupDefinition group) {
    return found(group.name(), group.charter(), group.visibility(), group.leads(), group.members());
  }

  /**
   * A lead changes what the group is.
   *
   * @throws org.minga.commons.EditConflict if another lead was first; carries the charter that
   *     stands
   */
  @Write
  public void change(MemberId actor, GroupId group, GroupChange change, long expectedVersion) {
    if (!rights(actor, group).lead()) {
      throw new NotFound();
    }
    var kept = groups.findById(group).orElseThrow(NotFound::new);
    kept.change(change, about(change.charter()), expectedVersion);
    groups.save(kept);
  }

  /**
   * How the member stands to the group, with the group's row locked until the transaction ends, so
   * that visibility and leads stay what the decision rests on.
   */
  Stance lockedStance(MemberId actor, GroupId group) {
    var standing = standings.require(actor);
    memberships.lock(group);
    var stance = stance(actor, group);
    rights(standing, stance);
    return stance;
  }

  private GroupId found(
      String name,
      String charter,
      Visibility visibility,
      Set<MemberId> leads,
      Set<MemberId> members) {
    var group =
        groups.saveAndFlush(
            new WorkingGroup(
                GroupId.next(), name, charter, about(charter), visibility, clock.instant()));
    leads.forEach(lead -> memberships.insert(group.id(), lead, true));
    members.forEach(member -> memberships.insert(group.id(), member, false));
    return group.id();
  }

  private String about(String charter) {
    return markdown.excerpt(charter, LONGEST_ABOUT);
  }

  private Stance stance(MemberId actor, GroupId group) {
    return reader.stance(actor, group).orElseThrow(NotFound::new);
  }

  private static GroupRights rights(Standing standing, Stance stance) {
    var policy = policy(standing, stance);
    if (!policy.know()) {
      throw new NotFound();
    }
    return new GroupRights(
        stance.group(),
        stance.name(),
        stance.visibility(),
        policy.read(),
        policy.contribute(),
        policy.lead());
  }

  private static AdmissionPolicy policy(Standing standing, Stance stance) {
    return new AdmissionPolicy(stance.visibility(), stance.member(), stance.lead(), standing);
  }

  private static List<Person> named(
      Collection<Membership> memberships, Map<MemberId, Person> people) {
    return memberships.stream()
        .map(it -> people.get(it.member()))
        .filter(Objects::nonNull)
        .toList();
  }
}
