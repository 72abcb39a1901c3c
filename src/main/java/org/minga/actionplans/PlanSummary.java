package org.minga.actionplans;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minga.groups.GroupId;

/**
 * A working group's plan in one line.
 *
 * @param title its own title; null: it is just the group's plan
 * @param steps how many next steps stand at each status; what is missing counts 0
 */
public record PlanSummary(
    PlanId id,
    GroupId group,
    @Nullable String title,
    @Nullable LocalDate periodStart,
    @Nullable LocalDate periodEnd,
    Map<StepStatus, Integer> steps) {

  /** Copies the counts. */
  public PlanSummary {
    steps = Map.copyOf(steps);
  }

  /** How many next steps stand at this status. */
  public int count(StepStatus status) {
    return steps.getOrDefault(status, 0);
  }
}
