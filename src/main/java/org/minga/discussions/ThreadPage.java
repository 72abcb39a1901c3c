package org.minga.discussions;

import java.util.List;

/**
 * Some of a discussion's posts in the order of their numbers, as the wire carries them.
 *
 * @param first number of the first post given, 0 if there is none
 * @param last number of the last post given, 0 if there is none
 * @param total how many posts the discussion has
 * @param lastNumber number of its newest post
 * @param revision of the topic when this was read; changes after it come as frames
 * @param readUpTo number up to which the one who asked has read
 */
public record ThreadPage(
    Heading discussion,
    List<PostView> posts,
    int first,
    int last,
    int total,
    int lastNumber,
    long revision,
    int readUpTo) {

  /** Copies the posts. */
  public ThreadPage {
    posts = List.copyOf(posts);
  }

  /** What the page is about. */
  public record Heading(DiscussionId id, String title, DiscussionState state) {}
}
