package org.minga.actionplans.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.PlanSummary;

/** What a plan is called: its own title, or the years it spans. */
@SpringComponent
class PlanTitles {

  private final StepMarks marks;

  PlanTitles(StepMarks marks) {
    this.marks = marks;
  }

  String of(PlanSummary plan) {
    if (plan.title() != null && !plan.title().isBlank()) {
      return plan.title();
    }
    var years = years(plan.periodStart(), plan.periodEnd());
    return years.isEmpty()
        ? marks.text("actionplans.plan")
        : marks.text("actionplans.plan-of", Map.of("years", years));
  }

  private static String years(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null || end == null) {
      return "";
    }
    return start.getYear() == end.getYear()
        ? Integer.toString(start.getYear())
        : start.getYear() + "–" + end.getYear();
  }
}
