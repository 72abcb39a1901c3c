package org.minga.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.minga.actionplans.StepRole.LEAD;
import static org.minga.actionplans.StepRole.OWNER;
import static org.minga.actionplans.StepRole.PROPOSER;
import static org.minga.actionplans.StepStatus.BLOCKED;
import static org.minga.actionplans.StepStatus.COMMITTED;
import static org.minga.actionplans.StepStatus.DONE;
import static org.minga.actionplans.StepStatus.DROPPED;
import static org.minga.actionplans.StepStatus.IN_PROGRESS;
import static org.minga.actionplans.StepStatus.PROPOSED;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minga.actionplans.StepAct.Accept;
import org.minga.actionplans.StepAct.AgreeToDate;
import org.minga.actionplans.StepAct.ChangeDue;
import org.minga.actionplans.StepAct.Decline;
import org.minga.actionplans.StepAct.Edit;
import org.minga.actionplans.StepAct.Move;
import org.minga.actionplans.StepAct.OfferDate;
import org.minga.actionplans.StepAct.Reassign;
import org.minga.commons.MemberId;
import org.minga.commons.Refused;
import org.minga.organizations.OrganizationId;

class StepPolicyTests {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
  private static final Reassign TO_ANOTHER = new Reassign(MemberId.next(), OrganizationId.next());

  private final Commitment proposed =
      Commitment.proposed(MemberId.next(), OrganizationId.next(), FRIDAY);

  @Test
  void onlyTheOwnerAnswers() {
    assertThat(StepPolicy.mayDo(new Accept(), PROPOSED)).containsOnly(OWNER);
    assertThat(StepPolicy.mayDo(new Decline(), PROPOSED)).containsOnly(OWNER);
    assertThat(StepPolicy.mayDo(new OfferDate(FRIDAY), PROPOSED)).containsOnly(OWNER);
  }

  @Test
  void whoAskedOrALeadSettlesTheDate() {
    assertThat(StepPolicy.mayDo(new AgreeToDate(), PROPOSED)).containsOnly(PROPOSER, LEAD);
    assertThat(StepPolicy.mayDo(new ChangeDue(FRIDAY), PROPOSED)).containsOnly(PROPOSER, LEAD);
  }

  @Test
  void whatIsPromisedIsForItsOwnerAndTheLeads() {
    for (var act : Set.of(new Edit(), TO_ANOTHER, new Move(DONE))) {
      assertThat(StepPolicy.mayDo(act, COMMITTED)).containsOnly(OWNER, LEAD);
    }
  }

  @Test
  void whoAskedMayTakeAProposalBack() {
    assertThat(StepPolicy.moves(proposed, Set.of(PROPOSER))).containsOnly(DROPPED);
    assertThat(StepPolicy.moves(proposed, Set.of(OWNER))).isEmpty();
  }

  @Test
  void theOwnerMovesAPromiseWhereItMayGo() {
    assertThat(StepPolicy.moves(proposed.after(new Accept()), Set.of(OWNER)))
        .containsOnly(IN_PROGRESS, BLOCKED, DONE, DROPPED);
  }

  @Test
  void someoneElseIsTold() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> StepPolicy.check(new Accept(), PROPOSED, Set.of(LEAD, PROPOSER)))
        .satisfies(refused -> assertThat(refused.key()).isEqualTo("actionplans.refused.not-yours"));
  }

  @ParameterizedTest
  @EnumSource(StepStatus.class)
  void aMereReaderMayDoNothing(StepStatus from) {
    for (var to : StepStatus.values()) {
      assertThat(StepPolicy.allows(new Move(to), from, Set.of())).isFalse();
    }
    assertThat(StepPolicy.allows(new Edit(), from, Set.of())).isFalse();
    assertThat(StepPolicy.allows(TO_ANOTHER, from, Set.of())).isFalse();
  }
}
