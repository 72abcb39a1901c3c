package org.minga.actionplans;

/** What the owner answered to the proposal of a next step. */
public enum Answer {
  /** Nothing yet. */
  AWAITING,
  /** Yes: it counts as promised. */
  ACCEPTED,
  /** No, for a reason. */
  DECLINED,
  /** Yes, by another date, for a reason. */
  OTHER_DATE
}
