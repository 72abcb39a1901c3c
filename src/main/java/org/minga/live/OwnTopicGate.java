package org.minga.live;

import java.util.Set;
import org.minga.commons.MemberId;
import org.springframework.stereotype.Component;

/** Members follow what concerns themselves, and nobody else's. */
@Component
class OwnTopicGate implements TopicGate {

  @Override
  public Set<String> kinds() {
    return Set.of("member");
  }

  @Override
  public boolean admits(MemberId member, Topic topic) {
    return topic.id().equals(member.value());
  }
}
