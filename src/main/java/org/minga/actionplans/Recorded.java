package org.minga.actionplans;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.StepAct.Accept;
import org.minga.actionplans.StepAct.AgreeToDate;
import org.minga.actionplans.StepAct.ChangeDue;
import org.minga.actionplans.StepAct.Decline;
import org.minga.actionplans.StepAct.Edit;
import org.minga.actionplans.StepAct.KeepDate;
import org.minga.actionplans.StepAct.Move;
import org.minga.actionplans.StepAct.OfferDate;
import org.minga.actionplans.StepAct.Reassign;
import org.minga.commons.MemberId;

/** One row of a step's history: the deed, and all that stood after it. */
record Recorded(
    StepId step,
    int number,
    Instant at,
    MemberId by,
    StepDeed deed,
    @Nullable String note,
    String title,
    String description,
    Commitment after) {

  /**
   * What stands when this deed is done again on what stood before; null for the proposal, with
   * which all begins.
   */
  Commitment replayed(@Nullable Commitment before) {
    return before == null
        ? Commitment.proposed(after.owner(), after.organization(), after.dueOn())
        : before.after(act());
  }

  private StepAct act() {
    return switch (deed) {
      case PROPOSED -> throw new IllegalStateException("A step is proposed once");
      case ACCEPTED -> new Accept();
      case DECLINED -> new Decline();
      case DATE_OFFERED -> new OfferDate(Objects.requireNonNull(after.otherDate()));
      case DATE_AGREED -> new AgreeToDate();
      case DATE_KEPT -> new KeepDate();
      case REASSIGNED -> new Reassign(after.owner(), after.organization());
      case DUE_CHANGED -> new ChangeDue(after.dueOn());
      case MOVED -> new Move(after.status());
      case EDITED -> new Edit();
    };
  }
}
