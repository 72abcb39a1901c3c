package org.minga.discussions;

import java.time.Instant;

/** An author has changed the text of a post. */
public record PostEdited(DiscussionId discussion, PostId post, Instant at) {}
