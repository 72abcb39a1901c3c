package org.minga.discussions;

import java.time.Instant;

/** Someone has said something in a discussion; its opening post included. */
public record PostPublished(DiscussionId discussion, PostId post, Instant at) {}
