package org.minga.actionplans;

import java.time.LocalDate;
import org.minga.commons.MemberId;
import org.minga.organizations.OrganizationId;

/** Something that someone does to a next step. */
sealed interface StepAct {

  /** The owner says yes, by the date asked for. */
  record Accept() implements StepAct {}

  /** The owner says no. */
  record Decline() implements StepAct {}

  /** The owner says: yes, by this date. */
  record OfferDate(LocalDate date) implements StepAct {}

  /** Who asked, or a lead, agrees to the date offered. */
  record AgreeToDate() implements StepAct {}

  /** Who asked, or a lead, keeps to the date that stood. */
  record KeepDate() implements StepAct {}

  /** The step goes to another owner, who is asked anew. */
  record Reassign(MemberId owner, OrganizationId organization) implements StepAct {}

  /** Who asked, or a lead, asks for another date before the owner has accepted. */
  record ChangeDue(LocalDate date) implements StepAct {}

  /** It has come to another status. */
  record Move(StepStatus to) implements StepAct {}

  /** Its words change; what is promised by when does not. */
  record Edit() implements StepAct {}

  /** The name under which the history keeps it. */
  default StepDeed deed() {
    return switch (this) {
      case Accept _ -> StepDeed.ACCEPTED;
      case Decline _ -> StepDeed.DECLINED;
      case OfferDate _ -> StepDeed.DATE_OFFERED;
      case AgreeToDate _ -> StepDeed.DATE_AGREED;
      case KeepDate _ -> StepDeed.DATE_KEPT;
      case Reassign _ -> StepDeed.REASSIGNED;
      case ChangeDue _ -> StepDeed.DUE_CHANGED;
      case Move _ -> StepDeed.MOVED;
      case Edit _ -> StepDeed.EDITED;
    };
  }
}
