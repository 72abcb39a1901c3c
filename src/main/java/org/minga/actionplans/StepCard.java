package org.minga.actionplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minga.organizations.Person;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A next step as boards, threads and lists show it; the same for every reader.
 *
 * @param owner whose promise it is, with the organization it is made for
 * @param proposedDueOn the date that the owner offers instead of {@code dueOn}
 * @param percent how far it has come by its owner's word, 0 to 100
 * @param version what the next act on it must name
 * @param revision its last change's place in the order of the plan, or of the discussion where the
 *     card was asked for by discussion
 */
public record StepCard(
    StepId id,
    String title,
    StepStatus status,
    Answer answer,
    @JsonSerialize(using = PersonJson.class) Person owner,
    LocalDate dueOn,
    @Nullable LocalDate proposedDueOn,
    @Nullable Integer percent,
    @Nullable LocalDate doneOn,
    @Nullable ObjectiveId objective,
    PlanId plan,
    @Nullable Origin origin,
    long version,
    long revision) {

  /** The same card at its place in another order. */
  StepCard at(long otherRevision) {
    return new StepCard(
        id,
        title,
        status,
        answer,
        owner,
        dueOn,
        proposedDueOn,
        percent,
        doneOn,
        objective,
        plan,
        origin,
        version,
        otherRevision);
  }
}
