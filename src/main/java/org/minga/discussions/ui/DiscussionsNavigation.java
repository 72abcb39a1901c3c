package org.minga.discussions.ui;

import org.minga.discussions.DiscussionId;
import org.minga.discussions.PostId;
import org.minga.groups.GroupId;

/** Addresses of the screens of discussions. */
public final class DiscussionsNavigation {

  private DiscussionsNavigation() {}

  /** The list. */
  public static String toDiscussions() {
    return "discussions";
  }

  /** The list of one group. */
  public static String toDiscussionsOf(GroupId group) {
    return "discussions?group=" + group.path();
  }

  /** The same, with the dialog open in which a discussion of this group begins. */
  public static String toNewDiscussion(GroupId group) {
    return toDiscussionsOf(group) + "&new=1";
  }

  /** A discussion, at the first post that the reader has not read. */
  public static String toDiscussion(DiscussionId discussion) {
    return "discussions/" + discussion.path();
  }

  /** A discussion, at one of its posts. */
  public static String toPost(DiscussionId discussion, PostId post) {
    return toDiscussion(discussion) + "?post=" + post.path();
  }
}
