package org.minga.identity;

import java.util.Map;
import org.minga.live.Change;
import org.minga.live.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells a member's open pages at once that their rights may have changed. */
@Component
class RightsLive {

  private final Live live;

  RightsLive(Live live) {
    this.live = live;
  }

  @TransactionalEventListener
  void on(MemberSeen seen) {
    live.recheck(seen.member());
    live.publish(new Change(OwnMatters.of(seen.member()), 0, "rights", Map.of()));
  }
}
