package org.minga.actionplans;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionId;

/**
 * Something was done to a next step.
 *
 * @param proposer who asked for it
 * @param formerOwner whose it was before, where it went to another owner
 * @param revision its place in the order of the plan
 * @param discussionRevision its place among the steps of the discussion it came from; 0 without one
 */
public record StepChanged(
    StepId step,
    PlanId plan,
    @Nullable DiscussionId discussion,
    StepDeed deed,
    MemberId by,
    MemberId proposer,
    MemberId owner,
    @Nullable MemberId formerOwner,
    long revision,
    long discussionRevision,
    Instant at) {

  /** Those in whose own lists it may come, change or go. */
  public Set<MemberId> concerned() {
    return Stream.of(proposer, owner, formerOwner)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
