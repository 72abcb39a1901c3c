package org.minga.actionplans;

import java.util.EnumSet;
import java.util.Set;
import org.minga.commons.MemberId;

/** What someone is to a next step. */
enum StepRole {
  /** Whose promise it is. */
  OWNER,
  /** Who asked for it. */
  PROPOSER,
  /** Who coordinates its working group. */
  LEAD;

  /** All that the actor is; nothing for a mere reader. */
  static Set<StepRole> of(MemberId actor, MemberId owner, MemberId proposer, boolean lead) {
    var roles = EnumSet.noneOf(StepRole.class);
    if (actor.equals(owner)) {
      roles.add(OWNER);
    }
    if (actor.equals(proposer)) {
      roles.add(PROPOSER);
    }
    if (lead) {
      roles.add(LEAD);
    }
    return roles;
  }
}
