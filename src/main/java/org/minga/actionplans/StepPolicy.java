package org.minga.actionplans;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.minga.actionplans.StepAct.Accept;
import org.minga.actionplans.StepAct.AgreeToDate;
import org.minga.actionplans.StepAct.ChangeDue;
import org.minga.actionplans.StepAct.Decline;
import org.minga.actionplans.StepAct.Edit;
import org.minga.actionplans.StepAct.KeepDate;
import org.minga.actionplans.StepAct.Move;
import org.minga.actionplans.StepAct.OfferDate;
import org.minga.actionplans.StepAct.Reassign;
import org.minga.commons.Refused;

/** Who may do what to a next step: nobody promises for another, and whoever asked has a say. */
final class StepPolicy {

  private static final Set<StepRole> OWNER = EnumSet.of(StepRole.OWNER);
  private static final Set<StepRole> ASKERS = EnumSet.of(StepRole.PROPOSER, StepRole.LEAD);
  private static final Set<StepRole> DOERS = EnumSet.of(StepRole.OWNER, StepRole.LEAD);
  private static final Set<StepRole> ALL = EnumSet.allOf(StepRole.class);

  private StepPolicy() {}

  /** Those of whom one is enough. */
  static Set<StepRole> mayDo(StepAct act, StepStatus from) {
    return switch (act) {
      case Accept _, Decline _, OfferDate _ -> OWNER;
      case AgreeToDate _, KeepDate _, ChangeDue _ -> ASKERS;
      case Reassign _, Edit _ -> from == StepStatus.PROPOSED ? ALL : DOERS;
      case Move(var to) -> movers(from, to);
    };
  }

  /**
   * Lets the act pass.
   *
   * @throws Refused if none of these roles may do it
   */
  static void check(StepAct act, StepStatus from, Set<StepRole> roles) {
    if (!allows(act, from, roles)) {
      throw new Refused("actionplans.refused.not-yours");
    }
  }

  static boolean allows(StepAct act, StepStatus from, Set<StepRole> roles) {
    return !Collections.disjoint(mayDo(act, from), roles);
  }

  /** Where someone with these roles may move a step by hand. */
  static Set<StepStatus> moves(Commitment now, Set<StepRole> roles) {
    var result = EnumSet.noneOf(StepStatus.class);
    Arrays.stream(StepStatus.values())
        .filter(to -> possible(now, to) && allows(new Move(to), now.status(), roles))
        .forEach(result::add);
    return result;
  }

  private static boolean possible(Commitment now, StepStatus to) {
    return now.status().next().contains(to)
        && (to != StepStatus.PROPOSED || now.status() == StepStatus.DROPPED)
        && (to != StepStatus.COMMITTED || now.status().promised());
  }

  private static Set<StepRole> movers(StepStatus from, StepStatus to) {
    if (from == StepStatus.PROPOSED && to == StepStatus.DROPPED) {
      return ASKERS;
    }
    return from == StepStatus.DROPPED ? ALL : DOERS;
  }
}
