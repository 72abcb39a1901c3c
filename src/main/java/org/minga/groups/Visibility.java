package org.minga.groups;

/** Who may see a working group, and who may come in. */
public enum Visibility {
  /** Every member of the community reads and takes part; all may join. */
  OPEN,
  /**
   * Listed with its charter and leads; what is said and planned is for those whom a lead let in.
   */
  ON_REQUEST,
  /** Unseen by others, by name and by number. */
  PRIVATE
}
