package org.minga.discussions;

import org.minga.groups.GroupId;
import org.minga.organizations.Person;

/**
 * What another module may say of a post that it came from.
 *
 * @param title of the discussion
 * @param excerpt the beginning of the post, as plain text
 * @param language ISO 639 code of the excerpt
 */
public record PostReference(
    PostId post,
    DiscussionId discussion,
    GroupId group,
    String title,
    int number,
    String excerpt,
    String language,
    Person author) {}
