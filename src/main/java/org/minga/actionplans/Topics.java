package org.minga.actionplans;

import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionId;
import org.minga.live.Live;
import org.minga.live.Topic;
import org.springframework.stereotype.Component;

/**
 * The topics of plans and steps. Whoever changes both a plan and the steps of a discussion takes
 * the plan's place first; the lock that comes with it keeps two changes of one plan apart.
 */
@Component
class Topics {

  static final String PLAN = "plan";
  static final String STEPS = "steps-of-discussion";
  private static final String MEMBER = "member";

  private final Live live;

  Topics(Live live) {
    this.live = live;
  }

  static Topic of(PlanId plan) {
    return Topic.of(PLAN, plan);
  }

  static Topic of(DiscussionId discussion) {
    return Topic.of(STEPS, discussion);
  }

  static Topic of(MemberId member) {
    return Topic.of(MEMBER, member);
  }

  /** Waits for its turn in the plan, then among the steps of the discussion. */
  Revisions advance(PlanId plan, @Nullable DiscussionId discussion) {
    var inPlan = live.advance(of(plan));
    return new Revisions(inPlan, discussion == null ? 0 : live.advance(of(discussion)));
  }
}
