package org.minga.actionplans;

import org.minga.discussions.DiscussionId;
import org.minga.discussions.PostId;

/** The post that a next step came from. */
public record Origin(PostId post, DiscussionId discussion) {}
