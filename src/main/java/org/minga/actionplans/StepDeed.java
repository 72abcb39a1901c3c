package org.minga.actionplans;

/** What was done to a next step, as its history names it. */
public enum StepDeed {
  /** Asked for. */
  PROPOSED,
  /** The owner accepted. */
  ACCEPTED,
  /** The owner declined. */
  DECLINED,
  /** The owner offered another date. */
  DATE_OFFERED,
  /** The date offered was agreed to. */
  DATE_AGREED,
  /** The date that stood was kept. */
  DATE_KEPT,
  /** Given to another owner. */
  REASSIGNED,
  /** Another date was asked for before the owner had accepted. */
  DUE_CHANGED,
  /** It came to another status. */
  MOVED,
  /** Its words were changed. */
  EDITED
}
