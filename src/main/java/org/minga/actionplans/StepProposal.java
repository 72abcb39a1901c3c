package org.minga.actionplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.organizations.OrganizationId;

/** What a next step starts from, once all of it has been checked. */
record StepProposal(
    PlanId plan,
    @Nullable ObjectiveId objective,
    String title,
    String description,
    MemberId owner,
    OrganizationId organization,
    LocalDate dueOn,
    @Nullable Origin origin,
    @Nullable String idempotencyKey,
    @Nullable String definitionKey) {}
