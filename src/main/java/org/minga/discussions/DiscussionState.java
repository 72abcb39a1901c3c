package org.minga.discussions;

/** Where a discussion stands. */
public enum DiscussionState {
  /** Going on. */
  OPEN,
  /** Its question is answered; replies are still welcome. */
  RESOLVED,
  /** Read, but not written in. */
  LOCKED,
  /** Put away; read, but not written in. */
  ARCHIVED;

  /** Whether members may write in it. */
  public boolean takesPosts() {
    return this == OPEN || this == RESOLVED;
  }
}
