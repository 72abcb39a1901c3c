package org.minga.actionplans;

import java.util.List;

/** A plan whose title or objectives changed, as its followers draw it. */
public record PlanNews(PlanSummary plan, List<ObjectiveSummary> objectives) {

  /** Copies the list. */
  public PlanNews {
    objectives = List.copyOf(objectives);
  }
}
