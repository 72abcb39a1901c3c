package org.minga.actionplans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.StepAct.Accept;
import org.minga.actionplans.StepAct.AgreeToDate;
import org.minga.actionplans.StepAct.Decline;
import org.minga.actionplans.StepAct.KeepDate;
import org.minga.actionplans.StepAct.Move;
import org.minga.actionplans.StepAct.OfferDate;
import org.minga.actionplans.StepAct.Reassign;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.minga.commons.Read;
import org.minga.commons.Refused;
import org.minga.commons.Slice;
import org.minga.commons.Write;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.Discussions;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.live.Live;
import org.minga.organizations.OrganizationId;
import org.springframework.stereotype.Service;

/**
 * Next steps: asked of their owner, answered, moved, changed. Every act names the version its actor
 * has seen; {@link EditConflict} if someone was faster.
 */
@Service
public class NextSteps {

  private static final int PAGE = 30;

  private final StepDesk desk;
  private final StepProposals proposals;
  private final StepPages pages;
  private final StepReader reader;
  private final Cards cards;
  private final Groups groups;
  private final Discussions discussions;
  private final Live live;

  NextSteps(
      StepDesk desk,
      StepProposals proposals,
      StepPages pages,
      StepReader reader,
      Cards cards,
      Groups groups,
      Discussions discussions,
      Live live) {
    this.desk = desk;
    this.proposals = proposals;
    this.pages = pages;
    this.reader = reader;
    this.cards = cards;
    this.groups = groups;
    this.discussions = discussions;
    this.live = live;
  }

  /**
   * Asks a member for a next step; asking oneself is promising. The same key again gives the same
   * step.
   *
   * @throws Refused if a text is missing or too long, the date is past, the objective or the origin
   *     is of another group, or the owner may not read the group or speak for the organization
   */
  @Write
  public StepId propose(MemberId actor, NewStep wanted) {
    return proposals.propose(actor, wanted);
  }

  /** The owner promises it, by the date asked for. */
  @Write
  public void accept(MemberId actor, StepId step, long expectedVersion) {
    desk.act(actor, step, expectedVersion, new Accept(), null);
  }

  /** The owner will not do it, for a reason. */
  @Write
  public void decline(MemberId actor, StepId step, String reason, long expectedVersion) {
    desk.act(actor, step, expectedVersion, new Decline(), StepTexts.reason(reason));
  }

  /** The owner offers another date, for a reason; also for what was already promised. */
  @Write
  public void proposeDate(
      MemberId actor, StepId step, LocalDate date, String reason, long expectedVersion) {
    desk.offerDate(actor, step, expectedVersion, new OfferDate(date), StepTexts.reason(reason));
  }

  /** Who asked, or a lead, agrees to the date that the owner offers. */
  @Write
  public void agreeToDate(MemberId actor, StepId step, long expectedVersion) {
    desk.act(actor, step, expectedVersion, new AgreeToDate(), null);
  }

  /** Who asked, or a lead, keeps to the date that stands. */
  @Write
  public void keepDate(MemberId actor, StepId step, @Nullable String note, long expectedVersion) {
    desk.act(actor, step, expectedVersion, new KeepDate(), StepTexts.note(note));
  }

  /** Gives the step to another owner, who is asked anew. */
  @Write
  public void reassign(
      MemberId actor,
      StepId step,
      MemberId owner,
      OrganizationId organization,
      @Nullable String note,
      long expectedVersion) {
    desk.reassign(
        actor, step, expectedVersion, new Reassign(owner, organization), StepTexts.note(note));
  }

  /**
   * Moves a step to another status. Moving one's own from proposed to committed is accepting it.
   *
   * @param note the evidence for what is done, the reason for what is blocked or dropped
   */
  @Write
  public void move(
      MemberId actor, StepId step, StepStatus to, @Nullable String note, long expectedVersion) {
    desk.move(actor, step, expectedVersion, new Move(to), StepTexts.wordFor(to, note));
  }

  /** Changes the words; the date only while nobody has accepted it. */
  @Write
  public void edit(MemberId actor, StepId step, StepEdit edit, long expectedVersion) {
    desk.edit(actor, step, expectedVersion, edit);
  }

  /** All about a step, and what the member may do with it. */
  @Read
  public StepPage page(MemberId actor, StepId step) {
    return pages.page(actor, step);
  }

  /** What waits for the member's first word, soonest due first; at most 50. */
  @Read
  public List<StepInvitation> toAccept(MemberId actor) {
    var readable = groups.readableBy(actor);
    return readable.isEmpty()
        ? List.of()
        : pages.invitations(actor, reader.toAccept(actor, readable));
  }

  /** What the member asked of others and was declined or offered another date; at most 50. */
  @Read
  public List<StepInvitation> toSettle(MemberId actor) {
    var readable = groups.readableBy(actor);
    return readable.isEmpty()
        ? List.of()
        : pages.invitations(actor, reader.toSettle(actor, readable));
  }

  /** What the member has promised and not finished, soonest due first. */
  @Read
  public Slice<StepCard> mine(MemberId actor, @Nullable String cursor) {
    return mine(groups.readableBy(actor), actor, DueCursor.read(cursor));
  }

  /** The steps that came from the posts of a discussion. */
  @Read
  public List<StepCard> from(MemberId actor, DiscussionId discussion) {
    return changes(actor, discussion, 0).steps();
  }

  /** The steps of a discussion that changed after a revision, for whoever missed a frame. */
  @Read
  public StepChanges changes(MemberId actor, DiscussionId discussion, long since) {
    discussions.rights(actor, discussion);
    return new StepChanges(
        live.revision(Topics.of(discussion)), cards.inDiscussion(reader.from(discussion, since)));
  }

  private Slice<StepCard> mine(Set<GroupId> readable, MemberId actor, DueCursor after) {
    var rows =
        readable.isEmpty() ? List.<StepRow>of() : reader.open(actor, readable, after, PAGE + 1);
    return Slice.of(cards.inPlan(rows), PAGE, DueCursor::after);
  }
}
