package org.minga.actionplans;

import java.util.Set;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.Discussions;
import org.minga.groups.Groups;
import org.minga.live.Topic;
import org.minga.live.TopicGate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whoever may read a group may follow its plan and the steps of its discussions. */
@Component
class PlanGate implements TopicGate {

  private final Plans plans;
  private final Groups groups;
  private final Discussions discussions;

  /** Live asks its gates, and discussions tell Live: someone has to come later. */
  PlanGate(Plans plans, Groups groups, @Lazy Discussions discussions) {
    this.plans = plans;
    this.groups = groups;
    this.discussions = discussions;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Topics.PLAN, Topics.STEPS);
  }

  @Override
  public boolean admits(MemberId member, Topic topic) {
    try {
      var rights =
          topic.kind().equals(Topics.PLAN)
              ? groups.rights(member, plans.group(new PlanId(topic.id())))
              : discussions.rights(member, new DiscussionId(topic.id()));
      return rights.read();
    } catch (NotFound hidden) {
      return false;
    }
  }
}
