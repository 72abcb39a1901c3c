package org.minga.actionplans;

import java.util.List;

/** The steps of a discussion that changed after a revision. */
public record StepChanges(long revision, List<StepCard> steps) {

  /** Copies the list. */
  public StepChanges {
    steps = List.copyOf(steps);
  }
}
