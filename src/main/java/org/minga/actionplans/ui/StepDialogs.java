package org.minga.actionplans.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.ActionPlans;
import org.minga.actionplans.NewStep;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.ObjectiveId;
import org.minga.commons.MemberId;
import org.minga.commons.ui.Toast;
import org.minga.discussions.Discussions;
import org.minga.discussions.PostId;
import org.minga.discussions.PostReference;
import org.minga.groups.GroupRights;

/** Opens the dialog in which a next step is asked for, from a post or from the plan. */
@SpringComponent
class StepDialogs {

  private final ActionPlans plans;
  private final NextSteps steps;
  private final Discussions discussions;
  private final Candidates candidates;
  private final StepMarks marks;

  StepDialogs(
      ActionPlans plans,
      NextSteps steps,
      Discussions discussions,
      Candidates candidates,
      StepMarks marks) {
    this.plans = plans;
    this.steps = steps;
    this.discussions = discussions;
    this.candidates = candidates;
    this.marks = marks;
  }

  /** From a post of the group. */
  void fromPost(MemberId actor, GroupRights group, PostId post) {
    open(actor, group, discussions.reference(actor, post), null);
  }

  /** From the plan, for an objective if one was chosen. */
  void onPlan(MemberId actor, GroupRights group, @Nullable ObjectiveId objective) {
    open(actor, group, null, objective);
  }

  private void open(
      MemberId actor,
      GroupRights group,
      @Nullable PostReference origin,
      @Nullable ObjectiveId objective) {
    var plan = plans.planOf(actor, group.group());
    new MakeStepDialog(
            group,
            origin,
            plans.objectives(actor, plan.id()),
            objective,
            candidates.of(actor, group),
            marks,
            step -> propose(actor, step))
        .open();
  }

  private void propose(MemberId actor, NewStep step) {
    var made = steps.page(actor, steps.propose(actor, step)).card();
    Toast.show(
        made.owner().id().equals(actor)
            ? marks.text("actionplans.promised")
            : marks.text(
                "actionplans.asked", Map.of("name", Objects.requireNonNull(made.owner().name()))));
  }
}
