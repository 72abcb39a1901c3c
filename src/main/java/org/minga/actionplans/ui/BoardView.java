package org.minga.actionplans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.minga.actionplans.ActionPlans;
import org.minga.actionplans.Board;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.PlanId;
import org.minga.commons.EditConflict;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.commons.ui.Crumb;
import org.minga.commons.ui.HasCrumbs;
import org.minga.commons.ui.MingaIcon;
import org.minga.groups.GroupRights;
import org.minga.groups.Visibility;
import org.minga.groups.ui.GroupsNavigation;
import org.minga.groups.ui.PrivateBand;
import org.minga.identity.CurrentMember;

/** A plan's board: what a move takes is asked here, everything drawn is drawn by the element. */
@Route("plans/:plan")
@PermitAll
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private final transient ActionPlans plans;
  private final transient NextSteps steps;
  private final transient StepDialogs dialogs;
  private final transient PlanTitles titles;
  private final transient StepMarks marks;
  private final transient BoardData data;
  private final transient CurrentMember current;
  private final BoardElement element = new BoardElement();
  private String title = "";
  private List<Crumb> crumbs = List.of();

  BoardView(
      ActionPlans plans,
      NextSteps steps,
      StepDialogs dialogs,
      PlanTitles titles,
      StepMarks marks,
      BoardData data,
      CurrentMember current) {
    this.plans = plans;
    this.steps = steps;
    this.dialogs = dialogs;
    this.titles = titles;
    this.marks = marks;
    this.data = data;
    this.current = current;
    addClassNames("mg-page", "mg-plan");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var me = current.require();
    var plan = PlanId.parse(event.getRouteParameters().get("plan").orElseThrow(NotFound::new));
    var group = plans.rights(me, plan);
    var board = plans.board(me, plan);
    title = titles.of(board.plan());
    crumbs =
        List.of(
            new Crumb(getTranslation("actionplans.groups"), GroupsNavigation.toGroups()),
            new Crumb(group.name(), GroupsNavigation.toGroup(group.group())),
            new Crumb(title, null));
    if (group.visibility() == Visibility.PRIVATE) {
      add(new PrivateBand());
    }
    add(head(board, group), element);
    element.show(data.of(me, group, board));
    listen(group);
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public List<Crumb> crumbs() {
    return crumbs;
  }

  private Header head(Board board, GroupRights group) {
    var lead = new Paragraph(summary(board));
    lead.addClassName("mg-lead");
    var acts = new Div();
    acts.addClassName("mg-page-acts");
    if (group.lead()) {
      var objective =
          new Button(
              getTranslation("actionplans.new-objective"),
              event ->
                  new ObjectiveDialog(
                          (name, until) ->
                              plans.add(current.require(), board.plan().id(), name, until))
                      .open());
      acts.add(objective);
    }
    if (group.contribute()) {
      var step =
          new Button(
              getTranslation("actionplans.new-step"),
              new MingaIcon("plus"),
              event -> dialogs.onPlan(current.require(), group, null));
      step.addThemeNames("primary");
      acts.add(step);
    }
    var head = new Header(new Div(new H1(title), lead), acts);
    head.addClassName("mg-page-head");
    return head;
  }

  private String summary(Board board) {
    var organizations =
        board.steps().stream()
            .map(card -> card.owner().organization())
            .filter(Objects::nonNull)
            .distinct()
            .count();
    return getTranslation(
        "actionplans.board.summary",
        "steps",
        board.steps().size(),
        "organizations",
        organizations,
        "objectives",
        board.objectives().size());
  }

  private void listen(GroupRights group) {
    element.onMove(this::move);
    element.onOpen(step -> UI.getCurrent().navigate(StepsNavigation.toStep(step)));
    element.onPropose(objective -> dialogs.onPlan(current.require(), group, objective));
    element.onClosed(() -> UI.getCurrent().navigate("gone"));
  }

  private void move(BoardElement.Move wanted) {
    var word = StepWords.of(wanted.to());
    if (word == null) {
      go(wanted);
      return;
    }
    new WordDialog(
            word.titleKey(),
            word.labelKey(),
            word.confirmKey(),
            null,
            (note, day) ->
                steps.move(current.require(), wanted.step(), wanted.to(), note, wanted.version()))
        .otherwise(() -> element.refused(wanted.step(), ""))
        .open();
  }

  private void go(BoardElement.Move wanted) {
    try {
      steps.move(current.require(), wanted.step(), wanted.to(), null, wanted.version());
    } catch (Refused refused) {
      element.refused(wanted.step(), marks.text(refused.key(), refused.arguments()));
    } catch (EditConflict faster) {
      element.refused(wanted.step(), getTranslation("actionplans.changed-meanwhile"));
    }
  }
}
