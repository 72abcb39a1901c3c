package org.minga.actionplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.discussions.PostId;
import org.minga.groups.GroupId;
import org.minga.organizations.OrganizationId;

/**
 * A next step to be asked of its owner.
 *
 * @param title 1 to 200 characters
 * @param description Markdown, at most 20,000 characters; may be empty
 * @param organization one of the owner's, for which the promise is made
 * @param origin the post it came from; of the same group
 * @param idempotencyKey of this one attempt: the same key from the same member makes one step,
 *     however often it arrives
 */
public record NewStep(
    GroupId group,
    @Nullable ObjectiveId objective,
    String title,
    String description,
    MemberId owner,
    OrganizationId organization,
    LocalDate dueOn,
    @Nullable PostId origin,
    String idempotencyKey) {}
