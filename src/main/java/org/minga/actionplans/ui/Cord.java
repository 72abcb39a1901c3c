package org.minga.actionplans.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minga.actionplans.StepStatus;
import org.minga.commons.ui.MingaIcon;

/** One knot for each step, told in words to who cannot see it. */
class Cord extends Span {

  private static final List<StepStatus> ORDER =
      List.of(
          StepStatus.DONE,
          StepStatus.IN_PROGRESS,
          StepStatus.BLOCKED,
          StepStatus.COMMITTED,
          StepStatus.PROPOSED,
          StepStatus.DROPPED);
  private static final int MOST = 40;

  Cord(Map<StepStatus, Integer> counts) {
    addClassName("mg-cord");
    getElement().setAttribute("role", "img").setAttribute("aria-label", words(counts));
    ORDER.stream()
        .flatMap(status -> Stream.generate(() -> status).limit(counts.getOrDefault(status, 0)))
        .limit(MOST)
        .forEach(this::knot);
  }

  private void knot(StepStatus status) {
    var knot = new Element("i");
    knot.setAttribute("class", "mg-knot mg-" + name(status));
    knot.appendChild(new MingaIcon(StepMarks.icon(status)).getElement());
    getElement().appendChild(knot);
  }

  private String words(Map<StepStatus, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    var each =
        ORDER.stream()
            .filter(status -> counts.getOrDefault(status, 0) > 0)
            .map(
                status ->
                    getTranslation("actionplans.count." + name(status), "n", counts.get(status)))
            .collect(Collectors.joining(", "));
    return getTranslation("actionplans.steps", "n", all) + (each.isEmpty() ? "" : ": " + each);
  }

  private static String name(StepStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
