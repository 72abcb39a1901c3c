package org.minga.actionplans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import org.minga.actionplans.Answer;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.StepInvitation;
import org.minga.actionplans.StepStatus;
import org.minga.commons.MemberId;
import org.minga.commons.ui.MingaIcon;
import org.minga.commons.ui.SectionHead;
import org.minga.discussions.ui.DiscussionsNavigation;
import org.minga.identity.CurrentMember;
import org.minga.live.Live;
import org.minga.live.Topic;
import org.springframework.context.annotation.Scope;

/**
 * What waits for the member's word, live: steps to accept, then answers to what the member asked of
 * others. Invisible while nothing waits.
 */
@SpringComponent
@Scope("prototype")
public class ToAccept extends Section {

  private final transient NextSteps steps;
  private final MemberId me;
  private final transient StepMarks marks;
  private final transient Answers answers;
  private transient Runnable whenShown = () -> {};

  ToAccept(NextSteps steps, CurrentMember current, StepMarks marks, Answers answers, Live live) {
    this.steps = steps;
    this.me = current.require();
    this.marks = marks;
    this.answers = answers;
    addClassName("mg-to-accept");
    refresh();
    live.follow(this, Topic.of("member", me), change -> refresh());
  }

  /** Calls back each time that this has been drawn anew, so that what depends on it can follow. */
  public void whenShown(Runnable act) {
    whenShown = act;
  }

  private void refresh() {
    var toAccept = steps.toAccept(me);
    var toSettle = steps.toSettle(me);
    removeAll();
    setVisible(!toAccept.isEmpty() || !toSettle.isEmpty());
    var list = new UnorderedList();
    list.addClassName("mg-todo");
    toAccept.forEach(asked -> list.add(toAccept(asked)));
    toSettle.forEach(answered -> list.add(toSettle(answered)));
    add(new SectionHead(marks.text("actionplans.yours"), toAccept.size() + toSettle.size()), list);
    whenShown.run();
  }

  private ListItem toAccept(StepInvitation asked) {
    var about = new Paragraph();
    about.addClassName("mg-meta");
    about.add(
        new Text(
            marks.text("actionplans.asked-by", Map.of("name", StepMarks.named(asked.proposer())))));
    origin(asked, about);
    var acts = answers.answer(asked.card(), this::refresh);
    acts.addClassName("mg-todo-acts");
    acts.add(spacer(), marks.due(asked.card()));
    var item = item(asked, StepStatus.PROPOSED, marks.text("actionplans.to-accept"), about, acts);
    item.addClassName("mg-ask");
    return item;
  }

  private ListItem toSettle(StepInvitation answered) {
    var card = answered.card();
    var declined = card.answer() == Answer.DECLINED;
    var about = new Paragraph();
    about.addClassName("mg-meta");
    about.add(new Text(answered.note() == null ? "" : "«" + answered.note() + "»"));
    var acts =
        declined || card.proposedDueOn() == null
            ? toPage(answered)
            : answers.settle(card, this::refresh);
    acts.addClassName("mg-todo-acts");
    acts.add(spacer(), marks.due(card));
    var name = Map.of("name", card.owner().name());
    var kind =
        declined || card.proposedDueOn() == null
            ? marks.text("actionplans.declined-by", name)
            : marks.text(
                "actionplans.date-offered-by",
                Map.of("name", card.owner().name(), "day", marks.day(card.proposedDueOn())));
    return item(answered, card.status(), kind, about, acts);
  }

  private ListItem item(
      StepInvitation waiting, StepStatus status, String kind, Component about, Component acts) {
    var glyph = new Span(new MingaIcon(StepMarks.icon(status)));
    glyph.addClassNames("mg-todo-glyph", "mg-barro");
    var label = new Paragraph(kind);
    label.addClassNames("mg-todo-kind", "mg-barro");
    var card = waiting.card();
    var title = new H3(new Anchor(StepsNavigation.toStep(card.id()), card.title()));
    title.addClassName("mg-todo-title");
    return new ListItem(glyph, new Div(label, title, about, acts));
  }

  private void origin(StepInvitation asked, Paragraph about) {
    var origin = asked.origin();
    about.add(new Text(". "));
    if (origin == null) {
      about.add(new Text(asked.groupName()));
    } else {
      about.add(
          new Text(marks.text("actionplans.comes-from") + " "),
          new Anchor(
              DiscussionsNavigation.toPost(origin.discussion(), origin.post()), origin.title()));
    }
  }

  private Div toPage(StepInvitation answered) {
    var link =
        new Anchor(StepsNavigation.toStep(answered.card().id()), marks.text("actionplans.decide"));
    link.addClassNames("mg-btn", "mg-small");
    var row = new Div(link);
    row.addClassNames("mg-row", "mg-wrap");
    return row;
  }

  private static Span spacer() {
    var spacer = new Span();
    spacer.addClassName("mg-spacer");
    return spacer;
  }
}
