package org.minga.identity;

import org.minga.commons.MemberId;
import org.minga.live.Topic;

/** The topic of what concerns one member; {@code live} lets nobody else follow it. */
final class OwnMatters {

  private OwnMatters() {}

  static Topic of(MemberId member) {
    return Topic.of("member", member);
  }
}
