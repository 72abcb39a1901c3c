package org.minga.discussions;

import org.jspecify.annotations.Nullable;
import org.minga.groups.GroupId;

/**
 * Which discussions to list.
 *
 * @param theme key of a theme; null for all
 * @param group null for all that the member may read
 * @param unread only those with something the member has not read
 */
public record DiscussionFilter(@Nullable String theme, @Nullable GroupId group, boolean unread) {

  /** All that the member may read. */
  public static DiscussionFilter everything() {
    return new DiscussionFilter(null, null, false);
  }

  /** Those of one group. */
  public static DiscussionFilter of(GroupId group) {
    return new DiscussionFilter(null, group, false);
  }
}
