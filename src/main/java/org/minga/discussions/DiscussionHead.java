package org.minga.discussions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minga.groups.GroupRights;

/**
 * What stands above a discussion's posts.
 *
 * @param rights what the one who asked may do in its group
 * @param theme key of its theme, or null
 * @param posts how many posts it has
 * @param people how many have written in it
 * @param unread how many posts, by others, the one who asked has not read
 * @param mayReply whether the one who asked may write in it now
 */
public record DiscussionHead(
    DiscussionId id,
    GroupRights rights,
    @Nullable String theme,
    String title,
    String language,
    DiscussionState state,
    int posts,
    int people,
    int unread,
    Instant openedAt,
    boolean mayReply) {}
