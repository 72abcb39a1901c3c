package org.minga.discussions;

import java.util.Set;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.live.Topic;
import org.minga.live.TopicGate;
import org.springframework.stereotype.Component;

/** Whoever may read a discussion may follow it, and see who else is there. */
@Component
class DiscussionGate implements TopicGate {

  static final String PRESENCE = "presence-of-discussion";

  private final Access access;

  DiscussionGate(Access access) {
    this.access = access;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Writing.KIND, PRESENCE);
  }

  @Override
  public boolean admits(MemberId member, Topic topic) {
    try {
      access.read(member, new DiscussionId(topic.id()));
      return true;
    } catch (NotFound absentOrForbidden) {
      return false;
    }
  }
}
