package org.minga.discussions;

import org.jspecify.annotations.Nullable;

/**
 * Which of a discussion's posts are wanted.
 *
 * @param number where from, for all but {@link Where#UNREAD} and {@link Where#POST}
 * @param post around which, for {@link Where#POST}
 * @param limit how many posts at most; never more than {@value #MOST}
 */
public record PageRequest(Where where, int number, @Nullable PostId post, int limit) {

  /** The most posts of one page. */
  public static final int MOST = 50;

  /** How the wanted posts lie to the place named. */
  public enum Where {
    /** Around the first that the member has not read. */
    UNREAD,
    /** Around a post. */
    POST,
    /** Around a number. */
    AROUND,
    /** After a number. */
    AFTER,
    /** Before a number. */
    BEFORE
  }

  /** Keeps the bound. */
  public PageRequest {
    limit = Math.clamp(limit, 1, MOST);
  }

  /** Those around the first that the member has not read. */
  public static PageRequest aroundUnread() {
    return new PageRequest(Where.UNREAD, 0, null, MOST);
  }

  /** Those around this post. */
  public static PageRequest around(PostId post) {
    return new PageRequest(Where.POST, 0, post, MOST);
  }

  /** Those around this number. */
  public static PageRequest around(int number) {
    return new PageRequest(Where.AROUND, number, null, MOST);
  }

  /** Those after this number. */
  public static PageRequest after(int number) {
    return new PageRequest(Where.AFTER, number, null, MOST);
  }

  /** Those before this number. */
  public static PageRequest before(int number) {
    return new PageRequest(Where.BEFORE, number, null, MOST);
  }

  /** The same with at most so many posts. */
  public PageRequest limit(int most) {
    return new PageRequest(where, number, post, most);
  }
}
