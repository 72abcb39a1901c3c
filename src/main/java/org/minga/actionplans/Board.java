package org.minga.actionplans;

import java.util.List;

/**
 * A plan with its objectives in order and all its next steps.
 *
 * @param revision the place in the plan's order up to which this is told
 */
public record Board(
    PlanSummary plan, List<ObjectiveSummary> objectives, List<StepCard> steps, long revision) {

  /** Copies the lists. */
  public Board {
    objectives = List.copyOf(objectives);
    steps = List.copyOf(steps);
  }
}
