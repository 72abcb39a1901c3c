package org.minga.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.StepCard;
import org.minga.commons.MemberId;
import org.minga.commons.ui.EmptyState;
import org.minga.commons.ui.SectionHead;
import org.minga.identity.CurrentMember;
import org.minga.live.Live;
import org.minga.live.Topic;

/** The member's own steps: first what waits for a word, then promises by date. */
@Route("steps")
@PermitAll
class MyStepsView extends Div implements HasDynamicTitle {

  private final transient NextSteps steps;
  private final MemberId me;
  private final transient StepMarks marks;
  private final Section promises = new Section();

  MyStepsView(
      NextSteps steps, CurrentMember current, StepMarks marks, ToAccept toAccept, Live live) {
    this.steps = steps;
    this.me = current.require();
    this.marks = marks;
    addClassNames("mg-page", "mg-my-steps");
    var head = new Header(new Div(new H1(getTranslation("actionplans.mine"))));
    head.addClassName("mg-page-head");
    var narrow = new Div(head, toAccept, promises);
    narrow.addClassNames("mg-narrow", "mg-stack-l");
    add(narrow);
    refresh();
    live.follow(this, Topic.of("member", me), change -> refresh());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("actionplans.mine");
  }

  private void refresh() {
    promises.removeAll();
    promises.add(new SectionHead(marks.text("actionplans.promised-by-me")));
    var list = new UnorderedList();
    list.addClassName("mg-rows");
    promises.add(list);
    more(list, null);
    if (list.getComponentCount() == 0) {
      promises.remove(list);
      promises.add(
          new EmptyState(
              "make-step",
              marks.text("actionplans.mine.none"),
              marks.text("actionplans.mine.none.text"),
              null));
    }
  }

  private void more(UnorderedList list, @Nullable String cursor) {
    var slice = steps.mine(me, cursor);
    slice.items().forEach(card -> list.add(item(card)));
    if (slice.next() != null) {
      var button = new Button(marks.text("actionplans.more"));
      button.addThemeNames("tertiary");
      button.addClickListener(
          event -> {
            promises.remove(button);
            more(list, slice.next());
          });
      promises.add(button);
    }
  }

  private ListItem item(StepCard card) {
    var title = new Span(card.title());
    title.addClassName("mg-item-title");
    var line = new Span(marks.status(card.status()));
    line.addClassNames("mg-meta", "mg-row");
    var body = new Span(title, line);
    body.addClassName("mg-item-body");
    var end = new Span(marks.due(card));
    end.addClassName("mg-item-end");
    var link = new Anchor(StepsNavigation.toStep(card.id()), "");
    link.add(body, end);
    link.addClassName("mg-item");
    return new ListItem(link);
  }
}
