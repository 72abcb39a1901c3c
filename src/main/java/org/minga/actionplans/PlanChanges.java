package org.minga.actionplans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed after a revision.
 *
 * @param reset so much has changed that this is the whole plan, to be drawn anew
 * @param objectives all objectives in order if any of them changed; null if none did
 */
public record PlanChanges(
    long revision,
    boolean reset,
    @Nullable List<ObjectiveSummary> objectives,
    List<StepCard> steps) {

  /** Copies the lists. */
  public PlanChanges {
    objectives = objectives == null ? null : List.copyOf(objectives);
    steps = List.copyOf(steps);
  }
}
