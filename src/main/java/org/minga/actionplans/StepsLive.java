package org.minga.actionplans;

import java.util.List;
import org.minga.groups.GroupVisibilityChanged;
import org.minga.live.Change;
import org.minga.live.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads a committed change once and sends it to those who watch its plan, the discussion it came
 * from, and its owner's own lists.
 */
@Component
class StepsLive {

  private final StepReader reader;
  private final Cards cards;
  private final Plans plans;
  private final Live live;

  StepsLive(StepReader reader, Cards cards, Plans plans, Live live) {
    this.reader = reader;
    this.cards = cards;
    this.plans = plans;
    this.live = live;
  }

  @TransactionalEventListener
  void on(StepChanged changed) {
    var row = List.of(reader.find(changed.step()).orElseThrow());
    var card = cards.inPlan(row).getFirst();
    live.publish(new Change(Topics.of(changed.plan()), changed.revision(), "step", card));
    var discussion = changed.discussion();
    if (discussion != null) {
      live.publish(
          new Change(
              Topics.of(discussion),
              changed.discussionRevision(),
              "step",
              card.at(row.getFirst().revisions().discussion())));
    }
    changed
        .concerned()
        .forEach(member -> live.publish(new Change(Topics.of(member), 0, "step", card)));
  }

  @TransactionalEventListener
  void on(PlanChanged changed) {
    var news = new PlanNews(plans.summary(changed.plan()), plans.objectives(changed.plan()));
    live.publish(new Change(Topics.of(changed.plan()), changed.revision(), "plan", news));
  }

  @TransactionalEventListener
  void on(GroupVisibilityChanged changed) {
    plans.summaries(List.of(changed.group())).forEach(plan -> live.recheck(plan.id().value()));
  }
}
