package org.minga.actionplans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.StepCard;
import org.minga.commons.NotFound;
import org.minga.commons.ui.SectionHead;
import org.minga.discussions.ui.ThreadCompanion;
import org.minga.discussions.ui.ThreadHost;
import org.minga.live.Live;
import org.minga.live.Topic;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Joins promises to the talk they came from: the act on each post, the cards, the list beside. */
@SpringComponent
class StepsCompanion implements ThreadCompanion {

  private final NextSteps steps;
  private final StepDialogs dialogs;
  private final StepMarks marks;
  private final Live live;
  private final JsonMapper json;

  StepsCompanion(
      NextSteps steps, StepDialogs dialogs, StepMarks marks, Live live, JsonMapper json) {
    this.steps = steps;
    this.dialogs = dialogs;
    this.marks = marks;
    this.live = live;
    this.json = json;
  }

  @Override
  public void attach(ThreadHost host) {
    if (host.rights().contribute()) {
      host.postAction(
          "makeStep",
          "actionplans.make-step",
          "make-step",
          post -> dialogs.fromPost(host.actor(), host.rights(), post));
    }
    var now = steps.changes(host.actor(), host.discussion(), 0);
    host.cards(json.<ObjectNode>valueToTree(now));
    var beside = new Div();
    host.aside().add(beside);
    show(beside, now.steps());
    live.follow(
        host.component(),
        Topic.of("steps-of-discussion", host.discussion()),
        change -> refresh(host, beside));
  }

  private void refresh(ThreadHost host, Div beside) {
    try {
      show(beside, steps.from(host.actor(), host.discussion()));
    } catch (NotFound closedMeanwhile) {
      beside.removeAll();
    }
  }

  private void show(Div beside, List<StepCard> cards) {
    beside.removeAll();
    if (cards.isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    list.addClassName("mg-mini");
    cards.forEach(card -> list.add(item(card)));
    beside.add(new SectionHead(marks.text("actionplans.from-here"), cards.size()), list);
  }

  private ListItem item(StepCard card) {
    var organization = card.owner().organization();
    var who = new Span(organization == null ? card.owner().name() : organization.name());
    who.addClassName("mg-meta");
    var line = new Span(marks.status(card.status()), who);
    line.addClassNames("mg-row", "mg-wrap");
    return new ListItem(new Anchor(StepsNavigation.toStep(card.id()), card.title()), line);
  }
}
