package org.minga.actionplans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minga.actionplans.ActionPlans;
import org.minga.actionplans.ObjectiveSummary;
import org.minga.actionplans.StepCard;
import org.minga.actionplans.StepStatus;
import org.minga.commons.MemberId;
import org.minga.groups.GroupRights;
import org.minga.groups.ui.GroupSection;

/** A group's plan on the group's page: one cord for each objective, and the way to the board. */
@SpringComponent
class PlanSection implements GroupSection {

  private final ActionPlans plans;
  private final PlanTitles titles;
  private final StepMarks marks;

  PlanSection(ActionPlans plans, PlanTitles titles, StepMarks marks) {
    this.plans = plans;
    this.titles = titles;
    this.marks = marks;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String titleKey() {
    return "actionplans.plan";
  }

  @Override
  public Component render(MemberId actor, GroupRights rights) {
    var plan = plans.planOf(actor, rights.group());
    var board = plans.board(actor, plan.id());
    var list = new UnorderedList();
    list.addClassName("mg-rows");
    board.objectives().forEach(objective -> list.add(item(objective, list, board.steps())));
    var loose = board.steps().stream().filter(card -> card.objective() == null).toList();
    if (!loose.isEmpty()) {
      list.add(loose(loose));
    }
    var link = new Anchor(StepsNavigation.toPlan(plan.id()), marks.text("actionplans.open-board"));
    link.addClassName("mg-btn");
    var name = new Paragraph(titles.of(plan));
    name.addClassName("mg-lead");
    var section = new Div(name);
    section.addClassName("mg-stack");
    if (board.steps().isEmpty() && board.objectives().isEmpty()) {
      var none = new Paragraph(marks.text("actionplans.plan.empty"));
      none.addClassName("mg-meta");
      section.add(none);
    }
    section.add(list, link);
    return section;
  }

  private ListItem item(ObjectiveSummary objective, UnorderedList list, List<StepCard> all) {
    var steps = all.stream().filter(card -> objective.id().equals(card.objective())).toList();
    var number = new Span(Integer.toString(list.getComponentCount() + 1));
    number.addClassName("mg-num");
    var facts = facts(steps);
    if (objective.until() != null) {
      facts.add(meta(marks.text("actionplans.until", Map.of("day", marks.day(objective.until())))));
    }
    var item = new ListItem(number, new Div(new H3(objective.title()), facts));
    item.addClassName("mg-objective");
    return item;
  }

  private ListItem loose(List<StepCard> steps) {
    var item =
        new ListItem(new Div(new H3(marks.text("actionplans.objective.none")), facts(steps)));
    item.addClassName("mg-objective");
    return item;
  }

  private Paragraph facts(List<StepCard> steps) {
    var counts = new EnumMap<StepStatus, Integer>(StepStatus.class);
    steps.forEach(card -> counts.merge(card.status(), 1, Integer::sum));
    var done = Objects.requireNonNullElse(counts.get(StepStatus.DONE), 0);
    var standing = steps.size() - counts.getOrDefault(StepStatus.DROPPED, 0);
    var facts = new Paragraph();
    facts.addClassNames("mg-row", "mg-wrap");
    facts.add(
        new Cord(counts),
        meta(marks.text("actionplans.done-of", Map.of("done", done, "all", standing))));
    return facts;
  }

  private static Span meta(String text) {
    var meta = new Span(text);
    meta.addClassName("mg-meta");
    return meta;
  }
}
