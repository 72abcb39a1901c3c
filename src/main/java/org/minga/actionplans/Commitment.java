package org.minga.actionplans;

import java.time.LocalDate;
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
import org.minga.commons.Refused;
import org.minga.organizations.OrganizationId;

/**
 * Who has promised what stands, for whom and by when: a value that each act turns into the next. It
 * cannot be made in a state that nobody accepted and that yet counts as promised.
 *
 * @param otherDate the date that the owner offers instead, until it is agreed to or not
 */
record Commitment(
    StepStatus status,
    Answer answer,
    MemberId owner,
    OrganizationId organization,
    LocalDate dueOn,
    @Nullable LocalDate otherDate) {

  Commitment {
    if (status.promised() && answer != Answer.ACCEPTED) {
      throw new IllegalArgumentException(status + " without the owner's acceptance");
    }
    if (status == StepStatus.PROPOSED && answer == Answer.ACCEPTED) {
      throw new IllegalArgumentException("Accepted and yet only proposed");
    }
    if (answer == Answer.OTHER_DATE && otherDate == null) {
      throw new IllegalArgumentException("Another date without a date");
    }
  }

  /** A step is asked of its owner. */
  static Commitment proposed(MemberId owner, OrganizationId organization, LocalDate dueOn) {
    return new Commitment(StepStatus.PROPOSED, Answer.AWAITING, owner, organization, dueOn, null);
  }

  /**
   * What stands after an act.
   *
   * @throws Refused if the act has no place in this state, whoever tries it
   */
  Commitment after(StepAct act) {
    return switch (act) {
      case Accept _ -> accepted();
      case Decline _ -> declined();
      case OfferDate(var date) -> offered(date);
      case AgreeToDate _ -> agreed();
      case KeepDate _ -> kept();
      case Reassign(var to, var forWhom) -> reassigned(to, forWhom);
      case ChangeDue(var date) -> asked(date);
      case Move(var to) -> moved(to);
      case Edit _ -> this;
    };
  }

  private Commitment accepted() {
    require(status == StepStatus.PROPOSED);
    return promised(dueOn);
  }

  private Commitment declined() {
    require(status == StepStatus.PROPOSED && answer != Answer.DECLINED);
    return with(StepStatus.PROPOSED, Answer.DECLINED, dueOn, null);
  }

  private Commitment offered(LocalDate date) {
    require(status.open() && !date.equals(dueOn));
    var answered = status == StepStatus.PROPOSED ? Answer.OTHER_DATE : answer;
    return with(status, answered, dueOn, date);
  }

  private Commitment agreed() {
    var date = requireOffer();
    return status == StepStatus.PROPOSED ? promised(date) : with(status, answer, date, null);
  }

  private Commitment kept() {
    requireOffer();
    var answered = status == StepStatus.PROPOSED ? Answer.AWAITING : answer;
    return with(status, answered, dueOn, null);
  }

  private Commitment reassigned(MemberId to, OrganizationId forWhom) {
    require(status.open() && !(to.equals(owner) && forWhom.equals(organization)));
    return proposed(to, forWhom, dueOn);
  }

  private Commitment asked(LocalDate date) {
    require(status == StepStatus.PROPOSED);
    return with(StepStatus.PROPOSED, Answer.AWAITING, date, null);
  }

  private Commitment moved(StepStatus to) {
    require(status.next().contains(to));
    return switch (to) {
      case PROPOSED -> {
        require(status == StepStatus.DROPPED);
        yield proposed(owner, organization, dueOn);
      }
      case COMMITTED -> {
        require(status.promised());
        yield with(to, answer, dueOn, otherDate);
      }
      case IN_PROGRESS, BLOCKED -> with(to, answer, dueOn, otherDate);
      case DONE -> with(to, answer, dueOn, null);
      case DROPPED -> with(to, answer == Answer.OTHER_DATE ? Answer.AWAITING : answer, dueOn, null);
    };
  }

  private Commitment promised(LocalDate date) {
    return with(StepStatus.COMMITTED, Answer.ACCEPTED, date, null);
  }

  private Commitment with(
      StepStatus nowAt, Answer answered, LocalDate due, @Nullable LocalDate offer) {
    return new Commitment(nowAt, answered, owner, organization, due, offer);
  }

  private LocalDate requireOffer() {
    if (otherDate == null || !status.open()) {
      throw new Refused("actionplans.refused.not-now");
    }
    return otherDate;
  }

  private static void require(boolean possible) {
    if (!possible) {
      throw new Refused("actionplans.refused.not-now");
    }
  }
}
