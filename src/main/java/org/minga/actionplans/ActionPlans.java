package org.minga.actionplans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Read;
import org.minga.commons.Refused;
import org.minga.commons.Write;
import org.minga.groups.GroupId;
import org.minga.groups.GroupRights;
import org.minga.groups.Groups;
import org.minga.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The plans of working groups: whoever may read a group may read its plan. */
@Service
public class ActionPlans {

  /** Beyond this many changed steps, reading the whole board is cheaper. */
  static final int MOST_CHANGES = 200;

  private final Plans plans;
  private final StepReader steps;
  private final Cards cards;
  private final Groups groups;
  private final Topics topics;
  private final Live live;
  private final ApplicationEventPublisher events;

  ActionPlans(
      Plans plans,
      StepReader steps,
      Cards cards,
      Groups groups,
      Topics topics,
      Live live,
      ApplicationEventPublisher events) {
    this.plans = plans;
    this.steps = steps;
    this.cards = cards;
    this.groups = groups;
    this.topics = topics;
    this.live = live;
    this.events = events;
  }

  /** A group's plan, made when it is first asked for. */
  @Write
  public PlanSummary planOf(MemberId actor, GroupId group) {
    readable(actor, group);
    return plans.summary(plans.findOrMake(new PlanDefinition(group, null, null, null)));
  }

  /** The plans that those of the groups have which the member may read. */
  @Read
  public Map<GroupId, PlanSummary> of(MemberId actor, Collection<GroupId> wanted) {
    var readable = groups.readableBy(actor);
    return plans.summaries(wanted.stream().filter(readable::contains).toList()).stream()
        .collect(Collectors.toMap(PlanSummary::group, Function.identity()));
  }

  /** What the member may do with a plan: the rights in its group. */
  @Read
  public GroupRights rights(MemberId actor, PlanId plan) {
    return readable(actor, plans.group(plan));
  }

  /** A plan with its objectives and all its steps; as many statements for 200 steps as for one. */
  @Read
  public Board board(MemberId actor, PlanId plan) {
    rights(actor, plan);
    return new Board(
        plans.summary(plan),
        plans.objectives(plan),
        cards.inPlan(steps.of(plan)),
        live.revision(Topics.of(plan)));
  }

  /** A plan's objectives, in order. */
  @Read
  public List<ObjectiveSummary> objectives(MemberId actor, PlanId plan) {
    rights(actor, plan);
    return plans.objectives(plan);
  }

  /**
   * What changed in a plan after a revision, for whoever missed a frame; too much, or a revision
   * that never was, and the whole plan is told.
   */
  @Read
  public PlanChanges changes(MemberId actor, PlanId plan, long since) {
    rights(actor, plan);
    var revision = live.revision(Topics.of(plan));
    var changed = steps.since(plan, since, MOST_CHANGES + 1);
    if (since > revision || changed.size() > MOST_CHANGES) {
      return new PlanChanges(revision, true, plans.objectives(plan), cards.inPlan(steps.of(plan)));
    }
    var objectives = plans.objectivesChangedSince(plan, since) ? plans.objectives(plan) : null;
    return new PlanChanges(revision, false, objectives, cards.inPlan(changed));
  }

  /**
   * Adds an objective behind the others; for leads.
   *
   * @param title 1 to 200 characters
   */
  @Write
  public ObjectiveId add(MemberId actor, PlanId plan, String title, @Nullable LocalDate until) {
    if (!rights(actor, plan).lead()) {
      throw new Refused("actionplans.refused.leads-only");
    }
    var kept = StepTexts.title(title);
    var revision = topics.advance(plan, null).plan();
    var objective = plans.add(plan, kept, until, null, revision);
    events.publishEvent(new PlanChanged(plan, revision));
    return objective;
  }

  private GroupRights readable(MemberId actor, GroupId group) {
    var rights = groups.rights(actor, group);
    if (!rights.read()) {
      throw new NotFound();
    }
    return rights;
  }
}
