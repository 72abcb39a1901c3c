package org.minga.actionplans;

import java.util.Set;

/** How far a next step has come. Only what its owner accepted goes beyond {@link #PROPOSED}. */
public enum StepStatus {
  /** Asked for; nobody has promised anything yet. */
  PROPOSED,
  /** The owner has accepted and will do it. */
  COMMITTED,
  /** Under way. */
  IN_PROGRESS,
  /** Under way, and held up by something that is said. */
  BLOCKED,
  /** Done, with a line of evidence. */
  DONE,
  /** Given up, with a reason. */
  DROPPED;

  /**
   * What may come after this; nothing else ever does. Back to {@link #PROPOSED} leads only giving a
   * step to someone else, or taking up again what was dropped: whoever owns it then is asked anew.
   */
  public Set<StepStatus> next() {
    return switch (this) {
      case PROPOSED -> Set.of(COMMITTED, DROPPED);
      case COMMITTED -> Set.of(PROPOSED, IN_PROGRESS, BLOCKED, DONE, DROPPED);
      case IN_PROGRESS -> Set.of(PROPOSED, COMMITTED, BLOCKED, DONE, DROPPED);
      case BLOCKED -> Set.of(PROPOSED, IN_PROGRESS, DONE, DROPPED);
      case DONE -> Set.of(IN_PROGRESS);
      case DROPPED -> Set.of(PROPOSED);
    };
  }

  /** Whether someone still has something to do. */
  public boolean open() {
    return this != DONE && this != DROPPED;
  }

  /** Whether it stands only on its owner's acceptance. */
  public boolean promised() {
    return this == COMMITTED || this == IN_PROGRESS || this == BLOCKED || this == DONE;
  }

  /** Whether coming here takes a word: the evidence of what is done, the reason of the rest. */
  boolean needsNote() {
    return this == BLOCKED || this == DONE || this == DROPPED;
  }
}
