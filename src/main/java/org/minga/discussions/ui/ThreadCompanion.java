package org.minga.discussions.ui;

/**
 * Another module's part in the page of a discussion: acts on posts, cards beside them, an aside.
 */
public interface ThreadCompanion {

  /** Joins a page that is being shown to a member who may read the discussion. */
  void attach(ThreadHost host);
}
