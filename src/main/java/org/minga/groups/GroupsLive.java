package org.minga.groups;

import java.util.Map;
import org.minga.live.Change;
import org.minga.live.Live;
import org.minga.live.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages that a group has changed, and ends what rested on a membership that is no more.
 * The frame says nothing of the group: whoever is told asks again, and then rights decide.
 */
@Component
class GroupsLive {

  private final Live live;

  GroupsLive(Live live) {
    this.live = live;
  }

  @TransactionalEventListener
  void on(GroupChanged event) {
    live.publish(new Change(Topic.of("group", event.group()), 0, "group", Map.of()));
  }

  @TransactionalEventListener
  void on(GroupMembershipEnded event) {
    live.recheck(event.member());
  }
}
