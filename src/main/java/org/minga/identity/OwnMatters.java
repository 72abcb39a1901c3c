package org.minga.identity;

import java.util.Set;
import org.minga.commons.MemberId;
import org.minga.live.Topic;
import org.minga.live.TopicGate;
import org.springframework.stereotype.Component;

/** Lets each member follow their own matters, and nobody else's. */
@Component
class OwnMatters implements TopicGate {

  private static final String KIND = "member";

  static Topic of(MemberId member) {
    return Topic.of(KIND, member);
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public boolean admits(MemberId member, Topic topic) {
    return topic.id().equals(member.value());
  }
}
