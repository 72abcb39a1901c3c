package org.minga.actionplans;

import org.jspecify.annotations.Nullable;
import org.minga.discussions.PostReference;
import org.minga.groups.GroupId;
import org.minga.organizations.Person;

/**
 * A next step that waits for someone's word, with what it takes to decide.
 *
 * @param note why the owner declined or offers another date
 */
public record StepInvitation(
    StepCard card,
    GroupId group,
    String groupName,
    Person proposer,
    @Nullable PostReference origin,
    @Nullable String note) {}
