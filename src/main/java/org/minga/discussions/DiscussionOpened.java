package org.minga.discussions;

import java.time.Instant;
import org.minga.groups.GroupId;

/** A discussion has begun. */
public record DiscussionOpened(DiscussionId discussion, GroupId group, Instant at) {}
