package org.minga.community;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.Answer;
import org.minga.actionplans.ObjectiveDefinition;
import org.minga.actionplans.ObjectiveId;
import org.minga.actionplans.PlanDefinition;
import org.minga.actionplans.PlanDefinitions;
import org.minga.actionplans.PlanId;
import org.minga.actionplans.StepDefinition;
import org.minga.actionplans.StepStatus;
import org.minga.community.CommunityFile.Group;
import org.minga.community.CommunityFile.Objective;
import org.minga.community.CommunityFile.Origin;
import org.minga.community.CommunityFile.Plan;
import org.minga.community.CommunityFile.Step;
import org.minga.community.Items.Kind;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.PostId;
import org.minga.groups.GroupId;
import org.minga.organizations.OrganizationId;
import org.springframework.stereotype.Component;

/** Writes plans with their objectives and next steps. */
@Component
class PlanLoader {

  /** A plan as its objectives and steps need it. */
  private record Place(Group group, PlanId plan, Instant begun) {

    String key(String own) {
      return group.key() + "/" + own;
    }
  }

  private final PlanDefinitions plans;
  private final Clock clock;

  PlanLoader(PlanDefinitions plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  void load(CommunityFile file, Loading loading) {
    for (var group : file.groups()) {
      var plan = group.plan();
      if (plan != null) {
        load(plan, group, file.community().zone(), loading);
      }
    }
  }

  private void load(Plan plan, Group group, ZoneId zone, Loading loading) {
    var groupId = new GroupId(loading.get(Kind.GROUP, group.key()));
    var id =
        loading.once(
            Kind.PLAN,
            group.key(),
            group.line(),
            () ->
                plans.define(new PlanDefinition(groupId, plan.title(), plan.from(), plan.until())));
    var begun = plan.from().atStartOfDay(zone).toInstant();
    var place = new Place(group, new PlanId(id), begun);
    plan.objectives().forEach(objective -> load(objective, place, loading));
  }

  private void load(Objective objective, Place place, Loading loading) {
    var key = place.key(objective.key());
    var id =
        loading.once(
            Kind.OBJECTIVE,
            key,
            objective.line(),
            () ->
                plans.define(
                    new ObjectiveDefinition(
                        place.plan(), key, objective.title(), objective.until())));
    objective.steps().forEach(step -> load(step, new ObjectiveId(id), place, loading));
  }

  private void load(Step step, ObjectiveId objective, Place place, Loading loading) {
    var key = place.key(step.key());
    loading.once(
        Kind.STEP,
        key,
        step.line(),
        () ->
            plans.define(
                new StepDefinition(
                    key,
                    place.plan(),
                    objective,
                    step.title(),
                    step.description(),
                    loading.member(step.owner()),
                    new OrganizationId(loading.get(Kind.ORGANIZATION, step.organization())),
                    loading.member(step.proposedBy()),
                    step.due(),
                    step.status(),
                    answer(step),
                    step.otherDate(),
                    step.reason() == null ? step.note() : step.reason(),
                    step.percent(),
                    step.doneOn(),
                    step.helpers().stream().map(loading::member).toList(),
                    origin(step.origin(), loading),
                    askedAt(step, place))));
  }

  private static Answer answer(Step step) {
    var answer = step.answer();
    if (answer != null) {
      return Answer.valueOf(answer.name());
    }
    return step.status() == StepStatus.DROPPED ? Answer.AWAITING : Answer.ACCEPTED;
  }

  /** When the post was written that it came from; else when the plan began. */
  private Instant askedAt(Step step, Place place) {
    var origin = step.origin();
    var at = origin == null ? place.begun() : origin.at();
    var now = clock.instant();
    return at.isAfter(now) ? now : at;
  }

  private static org.minga.actionplans.@Nullable Origin origin(
      @Nullable Origin origin, Loading loading) {
    if (origin == null) {
      return null;
    }
    var kind = origin.post().isEmpty() ? Kind.OPENING : Kind.POST;
    var key =
        origin.post().isEmpty() ? origin.discussion() : origin.discussion() + "/" + origin.post();
    return new org.minga.actionplans.Origin(
        new PostId(loading.get(kind, key)),
        new DiscussionId(loading.get(Kind.DISCUSSION, origin.discussion())));
  }
}
