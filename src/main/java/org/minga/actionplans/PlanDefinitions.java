package org.minga.actionplans;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.StepAct.Accept;
import org.minga.actionplans.StepAct.Decline;
import org.minga.actionplans.StepAct.Move;
import org.minga.actionplans.StepAct.OfferDate;
import org.minga.commons.MemberId;
import org.minga.commons.Write;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Sets up plans as an operator describes them: what has a known key stays as its members left it.
 * Nobody's rights are asked.
 */
@Service
public class PlanDefinitions {

  private final Plans plans;
  private final StepReader reader;
  private final StepStore steps;
  private final StepHistory history;
  private final Topics topics;
  private final JdbcClient jdbc;

  PlanDefinitions(
      Plans plans,
      StepReader reader,
      StepStore steps,
      StepHistory history,
      Topics topics,
      JdbcClient jdbc) {
    this.plans = plans;
    this.reader = reader;
    this.steps = steps;
    this.history = history;
    this.topics = topics;
    this.jdbc = jdbc;
  }

  /** The group's plan, made as described if it has none. */
  @Write
  public PlanId define(PlanDefinition plan) {
    return plans.findOrMake(plan);
  }

  /** The objective of this key, made behind the others if there is none. */
  @Write
  public ObjectiveId define(ObjectiveDefinition objective) {
    return plans.defined(objective.key()).orElseGet(() -> make(objective));
  }

  /** The step of this key, made with the history that leads to its status if there is none. */
  @Write
  public StepId define(StepDefinition step) {
    return reader.defined(step.key()).orElseGet(() -> make(step));
  }

  private ObjectiveId make(ObjectiveDefinition objective) {
    return plans.add(
        objective.plan(),
        StepTexts.title(objective.title()),
        objective.until(),
        objective.key(),
        topics.advance(objective.plan(), null).plan());
  }

  private StepId make(StepDefinition definition) {
    var origin = definition.origin();
    var places = topics.advance(definition.plan(), origin == null ? null : origin.discussion());
    var step = new NextStep(proposal(definition), definition.proposedBy(), definition.at());
    var deeds = new ArrayList<Recorded>();
    deeds.add(step.record(StepDeed.PROPOSED, null, definition.proposedBy(), definition.at()));
    acts(definition).forEach(act -> deeds.add(done(step, act, definition)));
    step.report(definition.percent(), definition.doneOn());
    step.place(places);
    steps.saveAndFlush(step);
    deeds.forEach(history::add);
    definition.helpers().forEach(helper -> help(step.id(), helper));
    return step.id();
  }

  private static Recorded done(NextStep step, StepAct act, StepDefinition definition) {
    var note = act instanceof Accept ? null : definition.note();
    var today = LocalDate.ofInstant(definition.at(), ZoneOffset.UTC);
    return step.apply(act, note, doer(act, definition), definition.at(), today);
  }

  private static MemberId doer(StepAct act, StepDefinition definition) {
    return act instanceof Move(var to) && to == StepStatus.DROPPED
        ? definition.proposedBy()
        : definition.owner();
  }

  /** The shortest way to where the step is said to stand. */
  private static List<StepAct> acts(StepDefinition definition) {
    var accept = new Accept();
    return switch (definition.status()) {
      case PROPOSED -> answer(definition.answer(), definition.otherDate());
      case COMMITTED -> List.of(accept);
      case DROPPED -> List.of(new Move(StepStatus.DROPPED));
      case IN_PROGRESS, DONE, BLOCKED -> List.of(accept, new Move(definition.status()));
    };
  }

  private static List<StepAct> answer(Answer answer, @Nullable LocalDate otherDate) {
    return switch (answer) {
      case DECLINED -> List.of(new Decline());
      case OTHER_DATE -> List.of(new OfferDate(Objects.requireNonNull(otherDate)));
      case AWAITING, ACCEPTED -> List.of();
    };
  }

  private static StepProposal proposal(StepDefinition step) {
    return new StepProposal(
        step.plan(),
        step.objective(),
        StepTexts.title(step.title()),
        StepTexts.description(step.description()),
        step.owner(),
        step.organization(),
        step.dueOn(),
        step.origin(),
        null,
        step.key());
  }

  private void help(StepId step, MemberId helper) {
    jdbc.sql("INSERT INTO actionplans_step_helper (step_id, member_id) VALUES (:step, :member)")
        .param("step", step.value())
        .param("member", helper.value())
        .update();
  }
}
