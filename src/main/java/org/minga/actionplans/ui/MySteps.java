package org.minga.actionplans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.StepCard;
import org.minga.commons.MemberId;
import org.minga.commons.ui.SectionHead;
import org.minga.identity.CurrentMember;
import org.minga.live.Live;
import org.minga.live.Topic;
import org.springframework.context.annotation.Scope;

/** The next few of the member's own promises, soonest due first, live; for the side of a page. */
@SpringComponent
@Scope("prototype")
public class MySteps extends Section {

  private static final int SHOWN = 5;

  private final transient NextSteps steps;
  private final MemberId me;
  private final transient StepMarks marks;

  MySteps(NextSteps steps, CurrentMember current, StepMarks marks, Live live) {
    this.steps = steps;
    this.me = current.require();
    this.marks = marks;
    refresh();
    live.follow(this, Topic.of("member", me), change -> refresh());
  }

  private void refresh() {
    removeAll();
    add(
        new SectionHead(
            marks.text("actionplans.mine"),
            new Anchor(StepsNavigation.toMine(), marks.text("actionplans.see-all"))));
    var mine = steps.mine(me, null).items();
    if (mine.isEmpty()) {
      var none = new Paragraph(marks.text("actionplans.mine.none"));
      none.addClassName("mg-meta");
      add(none);
      return;
    }
    var list = new UnorderedList();
    list.addClassName("mg-mini");
    mine.stream().limit(SHOWN).forEach(card -> list.add(item(card)));
    add(list);
  }

  private ListItem item(StepCard card) {
    return new ListItem(
        marks.due(card),
        new Anchor(StepsNavigation.toStep(card.id()), card.title()),
        marks.status(card.status()));
  }
}
