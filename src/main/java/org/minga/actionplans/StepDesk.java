package org.minga.actionplans;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.StepAct.Accept;
import org.minga.actionplans.StepAct.AgreeToDate;
import org.minga.actionplans.StepAct.ChangeDue;
import org.minga.actionplans.StepAct.Edit;
import org.minga.actionplans.StepAct.Move;
import org.minga.actionplans.StepAct.OfferDate;
import org.minga.actionplans.StepAct.Reassign;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.groups.GroupRights;
import org.minga.groups.Groups;
import org.springframework.stereotype.Component;

/**
 * Does one act on one step at a time: rights first, then the plan's turn, whose lock makes what is
 * read next the last word; then version, policy, state, history.
 */
@Component
class StepDesk {

  private final StepReader reader;
  private final StepStore store;
  private final StepHistory history;
  private final Plans plans;
  private final Groups groups;
  private final Owners owners;
  private final DueDates dates;
  private final Topics topics;
  private final Clock clock;

  StepDesk(
      StepReader reader,
      StepStore store,
      StepHistory history,
      Plans plans,
      Groups groups,
      Owners owners,
      DueDates dates,
      Topics topics,
      Clock clock) {
    this.reader = reader;
    this.store = store;
    this.history = history;
    this.plans = plans;
    this.groups = groups;
    this.owners = owners;
    this.dates = dates;
    this.topics = topics;
    this.clock = clock;
  }

  /** A step in the hands of one member, with nobody else at it until the transaction ends. */
  private final class Hand {

    private final MemberId actor;
    private final StepRow row;
    private final GroupRights rights;
    private final Revisions places;
    private final NextStep step;
    private final Set<StepRole> roles;
    private final List<Recorded> deeds = new ArrayList<>();

    Hand(MemberId actor, StepId id, long expectedVersion) {
      this.actor = actor;
      this.row = reader.find(id).orElseThrow(NotFound::new);
      this.rights = groups.rights(actor, row.group());
      if (!rights.read()) {
        throw new NotFound();
      }
      var origin = row.origin();
      this.places = topics.advance(row.plan(), origin == null ? null : origin.discussion());
      this.step = store.findById(id).orElseThrow(NotFound::new);
      this.roles = step.roles(actor, rights.lead());
      step.expect(expectedVersion);
    }

    StepStatus status() {
      return step.commitment().status();
    }

    void act(StepAct act, @Nullable String note) {
      StepPolicy.check(act, status(), roles);
      deeds.add(step.apply(act, note, actor, clock.instant(), dates.today()));
    }

    void done() {
      if (deeds.isEmpty()) {
        return;
      }
      var before = row.commitment().owner();
      var former = before.equals(step.commitment().owner()) ? null : before;
      step.tell(places, deeds.getLast().deed(), actor, former, clock.instant());
      store.saveAndFlush(step);
      deeds.forEach(history::add);
    }
  }

  void act(MemberId actor, StepId id, long expectedVersion, StepAct act, @Nullable String note) {
    var hand = new Hand(actor, id, expectedVersion);
    hand.act(act, note);
    hand.done();
  }

  /** Whoever may also settle the date settles it at once. */
  void offerDate(MemberId actor, StepId id, long expectedVersion, OfferDate offer, String reason) {
    dates.require(offer.date());
    var hand = new Hand(actor, id, expectedVersion);
    hand.act(offer, reason);
    if (StepPolicy.allows(new AgreeToDate(), hand.status(), hand.roles)) {
      hand.act(new AgreeToDate(), null);
    }
    hand.done();
  }

  /** Whoever takes a step over promises it by that. */
  void reassign(
      MemberId actor, StepId id, long expectedVersion, Reassign to, @Nullable String note) {
    var hand = new Hand(actor, id, expectedVersion);
    owners.check(to.owner(), to.organization(), hand.row.group());
    hand.act(to, note);
    if (to.owner().equals(actor)) {
      hand.deeds.add(hand.step.apply(new Accept(), null, actor, clock.instant(), dates.today()));
    }
    hand.done();
  }

  void move(MemberId actor, StepId id, long expectedVersion, Move move, @Nullable String note) {
    var hand = new Hand(actor, id, expectedVersion);
    var accepts = hand.status() == StepStatus.PROPOSED && move.to() == StepStatus.COMMITTED;
    hand.act(accepts ? new Accept() : move, note);
    hand.done();
  }

  void edit(MemberId actor, StepId id, long expectedVersion, StepEdit edit) {
    var hand = new Hand(actor, id, expectedVersion);
    if (edit.objective() != null && !plans.has(hand.row.plan(), edit.objective())) {
      throw new Refused("actionplans.refused.objective");
    }
    StepPolicy.check(new Edit(), hand.status(), hand.roles);
    if (hand.step.reword(
        StepTexts.title(edit.title()),
        StepTexts.description(edit.description()),
        edit.objective())) {
      hand.act(new Edit(), null);
    }
    if (!edit.dueOn().equals(hand.step.commitment().dueOn())) {
      redate(hand, edit);
    }
    hand.done();
  }

  private void redate(Hand hand, StepEdit edit) {
    if (hand.status() != StepStatus.PROPOSED) {
      throw new Refused("actionplans.refused.date-promised");
    }
    hand.act(new ChangeDue(dates.require(edit.dueOn())), null);
  }
}
