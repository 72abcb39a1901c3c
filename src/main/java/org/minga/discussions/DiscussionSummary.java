package org.minga.discussions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minga.groups.GroupId;
import org.minga.groups.Visibility;
import org.minga.organizations.Person;

/**
 * A discussion in a list, as one member sees it.
 *
 * @param theme key of its theme, or null
 * @param language ISO 639 code of title and opening post
 * @param posts how many posts it has
 * @param unread how many of them, by others, the member has not read
 * @param lastPost the newest post
 * @param lastAuthor who wrote the newest post
 * @param excerpt the beginning of the newest post, as plain text
 * @param excerptLanguage ISO 639 code of the excerpt
 */
public record DiscussionSummary(
    DiscussionId id,
    GroupId group,
    String groupName,
    Visibility visibility,
    @Nullable String theme,
    String title,
    String language,
    DiscussionState state,
    int posts,
    int unread,
    PostId lastPost,
    Person lastAuthor,
    Instant lastActivity,
    String excerpt,
    String excerptLanguage) {}
