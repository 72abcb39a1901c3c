package org.minga.actionplans.ui;

import org.minga.actionplans.PlanId;
import org.minga.actionplans.StepId;

/** Addresses of the screens of plans and next steps. */
public final class StepsNavigation {

  private StepsNavigation() {}

  /** The reader's own steps. */
  public static String toMine() {
    return "steps";
  }

  /** A step's page. */
  public static String toStep(StepId step) {
    return "steps/" + step.path();
  }

  /** A plan's board. */
  public static String toPlan(PlanId plan) {
    return "plans/" + plan.path();
  }
}
