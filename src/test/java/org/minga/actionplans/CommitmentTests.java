package org.minga.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
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

class CommitmentTests {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
  private static final List<MemberId> PEOPLE = List.of(MemberId.next(), MemberId.next());
  private static final OrganizationId THEMIS = OrganizationId.next();

  private final Commitment proposed = Commitment.proposed(PEOPLE.getFirst(), THEMIS, FRIDAY);

  @Test
  void anAcceptedStepIsCommittedByTheDateAskedFor() {
    var accepted = proposed.after(new Accept());

    assertThat(accepted.status()).isEqualTo(StepStatus.COMMITTED);
    assertThat(accepted.dueOn()).isEqualTo(FRIDAY);
  }

  @Test
  void anOfferedDateCountsOnceItIsAgreedTo() {
    var offered = proposed.after(new OfferDate(FRIDAY.plusDays(7)));

    assertThat(offered.dueOn()).isEqualTo(FRIDAY);
    assertThat(offered.status()).isEqualTo(StepStatus.PROPOSED);
    assertThat(offered.after(new AgreeToDate()))
        .isEqualTo(
            new Commitment(
                StepStatus.COMMITTED,
                Answer.ACCEPTED,
                PEOPLE.getFirst(),
                THEMIS,
                FRIDAY.plusDays(7),
                null));
    assertThat(offered.after(new KeepDate())).isEqualTo(proposed);
  }

  @Test
  void aPromiseStandsWhileAnotherDateIsOffered() {
    var committed = proposed.after(new Accept());
    var offered = committed.after(new OfferDate(FRIDAY.plusDays(7)));

    assertThat(offered.status()).isEqualTo(StepStatus.COMMITTED);
    assertThat(offered.after(new KeepDate())).isEqualTo(committed);
    assertThat(offered.after(new AgreeToDate()).dueOn()).isEqualTo(FRIDAY.plusDays(7));
  }

  @Test
  void aNewOwnerIsAskedAnew() {
    var given =
        proposed.after(new Accept()).after(new Reassign(PEOPLE.getLast(), OrganizationId.next()));

    assertThat(given.status()).isEqualTo(StepStatus.PROPOSED);
    assertThat(given.answer()).isEqualTo(Answer.AWAITING);
  }

  @Test
  void whoDeclinedMayStillAccept() {
    assertThat(proposed.after(new Decline()).after(new Accept()).status())
        .isEqualTo(StepStatus.COMMITTED);
  }

  @Test
  void nobodyMovesAStepToCommittedByHand() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> proposed.after(new Move(StepStatus.COMMITTED)));
  }

  @Test
  void cannotBeMadePromisedWithoutAcceptance() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Commitment(
                    StepStatus.IN_PROGRESS,
                    Answer.AWAITING,
                    PEOPLE.getFirst(),
                    THEMIS,
                    FRIDAY,
                    null));
  }

  @Property
  void nothingIsPromisedThatItsPresentOwnerDidNotAccept(@ForAll("acts") List<StepAct> acts) {
    var now = proposed;
    MemberId accepted = null;
    for (var act : acts) {
      var next = tried(now, act);
      if (next == null) {
        continue;
      }
      var said = act instanceof Accept || act instanceof OfferDate;
      accepted = said ? next.owner() : accepted;
      if (next.status().promised()) {
        assertThat(next.answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(accepted).isEqualTo(next.owner());
      }
      now = next;
    }
    Statistics.collect(now.status());
  }

  @Property
  void noActLeadsOutOfTheTable(@ForAll("acts") List<StepAct> acts) {
    var now = proposed;
    for (var act : acts) {
      var next = tried(now, act);
      if (next != null) {
        if (next.status() != now.status()) {
          assertThat(now.status().next()).contains(next.status());
        }
        now = next;
      }
    }
  }

  @Property
  void theHistoryReplaysToWhatStands(@ForAll("acts") List<StepAct> acts) {
    var history = new ArrayList<Recorded>();
    var now = proposed;
    history.add(recorded(StepDeed.PROPOSED, now));
    for (var act : acts) {
      var next = tried(now, act);
      if (next != null) {
        now = next;
        history.add(recorded(act.deed(), now));
      }
    }

    Commitment replayed = null;
    for (var deed : history) {
      replayed = deed.replayed(replayed);
    }

    assertThat(replayed).isEqualTo(now);
  }

  @Provide
  Arbitrary<List<StepAct>> acts() {
    var dates = Arbitraries.integers().between(0, 5).map(days -> FRIDAY.plusDays(days));
    return Arbitraries.<StepAct>oneOf(
            Arbitraries.of(
                new Accept(), new Decline(), new AgreeToDate(), new KeepDate(), new Edit()),
            dates.map(OfferDate::new),
            dates.map(ChangeDue::new),
            Arbitraries.of(PEOPLE).map(person -> new Reassign(person, THEMIS)),
            Arbitraries.of(StepStatus.class).map(Move::new),
            Arbitraries.of(StepStatus.class).map(Move::new))
        .list()
        .ofMaxSize(30);
  }

  private static Commitment tried(Commitment now, StepAct act) {
    try {
      return now.after(act);
    } catch (Refused impossible) {
      return null;
    }
  }

  private static Recorded recorded(StepDeed deed, Commitment after) {
    return new Recorded(
        StepId.next(), 1, Instant.EPOCH, PEOPLE.getFirst(), deed, null, "", "", after);
  }
}
