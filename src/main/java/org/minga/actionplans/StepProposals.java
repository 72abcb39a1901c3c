package org.minga.actionplans;

import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.StepAct.Accept;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.discussions.Discussions;
import org.minga.groups.Groups;
import org.springframework.stereotype.Component;

/** Checks what someone asks for and puts it on the plan once. */
@Component
class StepProposals {

  private final Plans plans;
  private final StepReader reader;
  private final StepStore store;
  private final StepHistory history;
  private final Groups groups;
  private final Discussions discussions;
  private final Owners owners;
  private final DueDates dates;
  private final Topics topics;
  private final Clock clock;

  StepProposals(
      Plans plans,
      StepReader reader,
      StepStore store,
      StepHistory history,
      Groups groups,
      Discussions discussions,
      Owners owners,
      DueDates dates,
      Topics topics,
      Clock clock) {
    this.plans = plans;
    this.reader = reader;
    this.store = store;
    this.history = history;
    this.groups = groups;
    this.discussions = discussions;
    this.owners = owners;
    this.dates = dates;
    this.topics = topics;
    this.clock = clock;
  }

  StepId propose(MemberId actor, NewStep wanted) {
    var rights = groups.rights(actor, wanted.group());
    if (!rights.read()) {
      throw new NotFound();
    }
    if (!rights.contribute()) {
      throw new Refused("actionplans.refused.outside");
    }
    var plan = plans.findOrMake(new PlanDefinition(wanted.group(), null, null, null));
    var origin = origin(actor, wanted);
    var places = topics.advance(plan, origin == null ? null : origin.discussion());
    return reader
        .proposed(actor, StepTexts.key(wanted.idempotencyKey()))
        .orElseGet(() -> make(actor, checked(plan, origin, wanted), places));
  }

  private StepId make(MemberId actor, StepProposal proposal, Revisions places) {
    var at = clock.instant();
    var step = new NextStep(proposal, actor, at);
    var deeds = new ArrayList<Recorded>();
    deeds.add(step.record(StepDeed.PROPOSED, null, actor, at));
    if (actor.equals(proposal.owner())) {
      deeds.add(step.apply(new Accept(), null, actor, at, dates.today()));
    }
    step.tell(places, StepDeed.PROPOSED, actor, null, at);
    store.saveAndFlush(step);
    deeds.forEach(history::add);
    return step.id();
  }

  private StepProposal checked(PlanId plan, @Nullable Origin origin, NewStep wanted) {
    var objective = wanted.objective();
    if (objective != null && !plans.has(plan, objective)) {
      throw new Refused("actionplans.refused.objective");
    }
    owners.check(wanted.owner(), wanted.organization(), wanted.group());
    return new StepProposal(
        plan,
        objective,
        StepTexts.title(wanted.title()),
        StepTexts.description(wanted.description()),
        wanted.owner(),
        wanted.organization(),
        dates.require(wanted.dueOn()),
        origin,
        wanted.idempotencyKey(),
        null);
  }

  private @Nullable Origin origin(MemberId actor, NewStep wanted) {
    if (wanted.origin() == null) {
      return null;
    }
    var post = discussions.reference(actor, wanted.origin());
    if (!post.group().equals(wanted.group())) {
      throw new Refused("actionplans.refused.origin");
    }
    return new Origin(post.post(), post.discussion());
  }
}
