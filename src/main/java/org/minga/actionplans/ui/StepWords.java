package org.minga.actionplans.ui;

import org.jspecify.annotations.Nullable;
import org.minga.actionplans.StepStatus;

/** How the word is asked for that coming to a status takes. */
record StepWords(String titleKey, String labelKey, String confirmKey) {

  /** Null where no word is needed. */
  static @Nullable StepWords of(StepStatus to) {
    return switch (to) {
      case DONE -> named("done", "actionplans.evidence");
      case BLOCKED -> named("blocked", "actionplans.reason");
      case DROPPED -> named("dropped", "actionplans.reason");
      case PROPOSED, COMMITTED, IN_PROGRESS -> null;
    };
  }

  private static StepWords named(String status, String labelKey) {
    var key = "actionplans.to-" + status;
    return new StepWords(key + ".title", labelKey, key + ".confirm");
  }
}
