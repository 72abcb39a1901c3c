package org.minga.actionplans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.organizations.OrganizationId;

/**
 * A next step as an operator writes it, with how far it has come.
 *
 * @param key stays the same from load to load; one of its kind in the community
 * @param answer of the owner while the status is {@code PROPOSED}; else it follows from the status
 * @param otherDate for the answer {@code OTHER_DATE}
 * @param note the reason of the answer, of being blocked or dropped, or the evidence of what is
 *     done
 * @param doneOn for the status {@code DONE}
 * @param at when it was asked for
 */
public record StepDefinition(
    String key,
    PlanId plan,
    @Nullable ObjectiveId objective,
    String title,
    String description,
    MemberId owner,
    OrganizationId organization,
    MemberId proposedBy,
    LocalDate dueOn,
    StepStatus status,
    Answer answer,
    @Nullable LocalDate otherDate,
    @Nullable String note,
    @Nullable Integer percent,
    @Nullable LocalDate doneOn,
    List<MemberId> helpers,
    @Nullable Origin origin,
    Instant at) {

  /** Copies the list. */
  public StepDefinition {
    helpers = List.copyOf(helpers);
  }
}
