package org.minga.actionplans;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.StepAct.Accept;
import org.minga.actionplans.StepAct.Edit;
import org.minga.actionplans.StepAct.Move;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.PostId;
import org.minga.organizations.OrganizationId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A next step: its words, where it came from, and the commitment that stands. */
@Entity
@Table(name = "actionplans_step")
class NextStep extends AbstractAggregateRoot<NextStep> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private StepId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
  private PlanId plan;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "objective_id"))
  private @Nullable ObjectiveId objective;

  private String title;

  @Column(columnDefinition = "mediumtext")
  private String description;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(12)")
  private StepStatus status;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(12)")
  private Answer answer;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
  private MemberId owner;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
  private OrganizationId organization;

  private LocalDate dueOn;
  private @Nullable LocalDate otherDueOn;
  private @Nullable String answerNote;
  private @Nullable String statusNote;
  private @Nullable String evidence;
  private @Nullable Integer percent;
  private @Nullable LocalDate doneOn;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "origin_post_id"))
  private @Nullable PostId originPost;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "origin_discussion_id"))
  private @Nullable DiscussionId originDiscussion;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
  private MemberId proposedBy;

  private Instant proposedAt;
  private @Nullable String idempotencyKey;
  private @Nullable String definitionKey;
  private int changes;
  private long revision;
  private long discussionRevision;

  /** Null until first saved, so that a new step is inserted without being looked for. */
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected NextStep() {}

  /** Asks the owner for a step. */
  NextStep(StepProposal proposal, MemberId proposedBy, Instant at) {
    this.id = StepId.next();
    this.plan = proposal.plan();
    this.objective = proposal.objective();
    this.title = proposal.title();
    this.description = proposal.description();
    this.proposedBy = proposedBy;
    this.proposedAt = at;
    this.idempotencyKey = proposal.idempotencyKey();
    this.definitionKey = proposal.definitionKey();
    var origin = proposal.origin();
    if (origin != null) {
      originPost = origin.post();
      originDiscussion = origin.discussion();
    }
    var asked = Commitment.proposed(proposal.owner(), proposal.organization(), proposal.dueOn());
    this.status = asked.status();
    this.answer = asked.answer();
    this.owner = asked.owner();
    this.organization = asked.organization();
    this.dueOn = asked.dueOn();
  }

  /**
   * Does something to the step.
   *
   * @param note the reason, or the evidence
   */
  Recorded apply(StepAct act, @Nullable String note, MemberId by, Instant at, LocalDate today) {
    stand(commitment().after(act));
    switch (act) {
      case Move(var to) -> arrive(to, note, today);
      case Accept _ -> answerNote = null;
      case Edit _ -> {}
      default -> answerNote = note;
    }
    return record(act.deed(), note, by, at);
  }

  /** Changes the words; tells whether anything is different now. */
  boolean reword(String newTitle, String newDescription, @Nullable ObjectiveId newObjective) {
    var same =
        title.equals(newTitle)
            && description.equals(newDescription)
            && Objects.equals(objective, newObjective);
    title = newTitle;
    description = newDescription;
    objective = newObjective;
    return !same;
  }

  /** Takes its place in the order of the plan and of the discussion, and tells what was done. */
  void tell(
      Revisions places, StepDeed deed, MemberId by, @Nullable MemberId formerOwner, Instant at) {
    revision = places.plan();
    discussionRevision = places.discussion();
    registerEvent(
        new StepChanged(
            id,
            plan,
            originDiscussion,
            deed,
            by,
            proposedBy,
            owner,
            formerOwner,
            revision,
            discussionRevision,
            at));
  }

  /** Takes its place without telling, while a community is loaded. */
  void place(Revisions places) {
    revision = places.plan();
    discussionRevision = places.discussion();
  }

  void report(@Nullable Integer newPercent, @Nullable LocalDate newDoneOn) {
    percent = newPercent;
    doneOn = newDoneOn;
  }

  /**
   * Holds an act to what its actor has seen.
   *
   * @throws EditConflict if it is no longer what stands
   */
  void expect(long expectedVersion) {
    long current = version == null ? 0 : version;
    if (expectedVersion != current) {
      throw new EditConflict(current, title + "\n\n" + description);
    }
  }

  /** The deed as the history keeps it, with the state it left. */
  Recorded record(StepDeed deed, @Nullable String note, MemberId by, Instant at) {
    changes++;
    return new Recorded(id, changes, at, by, deed, note, title, description, commitment());
  }

  Commitment commitment() {
    return new Commitment(status, answer, owner, organization, dueOn, otherDueOn);
  }

  Set<StepRole> roles(MemberId actor, boolean lead) {
    return StepRole.of(actor, owner, proposedBy, lead);
  }

  StepId id() {
    return id;
  }

  private void stand(Commitment now) {
    status = now.status();
    answer = now.answer();
    owner = now.owner();
    organization = now.organization();
    dueOn = now.dueOn();
    otherDueOn = now.otherDate();
  }

  private void arrive(StepStatus to, @Nullable String note, LocalDate today) {
    statusNote = to == StepStatus.BLOCKED || to == StepStatus.DROPPED ? note : null;
    evidence = to == StepStatus.DONE ? note : null;
    doneOn = to == StepStatus.DONE ? today : null;
  }
}
