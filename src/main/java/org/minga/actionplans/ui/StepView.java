package org.minga.actionplans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.ActionPlans;
import org.minga.actionplans.Answer;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.StepCard;
import org.minga.actionplans.StepId;
import org.minga.actionplans.StepPage;
import org.minga.actionplans.StepStatus;
import org.minga.commons.Markdown;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.ui.Crumb;
import org.minga.commons.ui.HasCrumbs;
import org.minga.commons.ui.SectionHead;
import org.minga.groups.GroupRights;
import org.minga.groups.Visibility;
import org.minga.groups.ui.GroupsNavigation;
import org.minga.groups.ui.PrivateBand;
import org.minga.identity.CurrentMember;
import org.minga.live.Change;
import org.minga.live.Live;
import org.minga.live.Topic;

/** A next step with all its history; it learns by itself what others do to it. */
@Route("steps/:step")
@PermitAll
class StepView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private final transient ActionPlans plans;
  private final transient NextSteps steps;
  private final transient Answers answers;
  private final transient Candidates candidates;
  private final transient StepMarks marks;
  private final transient Markdown markdown;
  private final MemberId me;
  private final transient Live live;
  private @Nullable Registration following;
  private @Nullable StepPage page;

  StepView(
      ActionPlans plans,
      NextSteps steps,
      Answers answers,
      Candidates candidates,
      StepMarks marks,
      Markdown markdown,
      CurrentMember current,
      Live live) {
    this.plans = plans;
    this.steps = steps;
    this.answers = answers;
    this.candidates = candidates;
    this.marks = marks;
    this.markdown = markdown;
    this.me = current.require();
    this.live = live;
    addClassNames("mg-page", "mg-step-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = StepId.parse(event.getRouteParameters().get("step").orElseThrow(NotFound::new));
    show(id);
    if (following != null) {
      following.remove();
    }
    following =
        live.follow(this, Topic.of("plan", shown().card().plan()), change -> told(id, change));
  }

  @Override
  public String getPageTitle() {
    return page == null ? "" : page.card().title();
  }

  @Override
  public List<Crumb> crumbs() {
    if (page == null) {
      return List.of();
    }
    return List.of(
        new Crumb(page.groupName(), GroupsNavigation.toGroup(page.group())),
        new Crumb(getTranslation("actionplans.plan"), StepsNavigation.toPlan(page.card().plan())),
        new Crumb(page.card().title(), null));
  }

  private void told(StepId id, Change change) {
    if (change.data() instanceof StepCard card && !card.id().equals(id)) {
      return;
    }
    try {
      show(id);
    } catch (NotFound closedMeanwhile) {
      removeAll();
      getUI().ifPresent(ui -> ui.navigate("gone"));
    }
  }

  private void show(StepId id) {
    var now = steps.page(me, id);
    page = now;
    var rights = plans.rights(me, now.card().plan());
    removeAll();
    if (rights.visibility() == Visibility.PRIVATE) {
      add(new PrivateBand());
    }
    var aside = new Aside(facts(now));
    aside.addClassName("mg-aside");
    var main = new Div(head(now), acts(now, rights), text(now), history(now));
    main.addClassNames("mg-main", "mg-stack-l");
    var columns = new Div(main, aside);
    columns.addClassName("mg-cols");
    add(columns);
  }

  private Component head(StepPage now) {
    var status = new Paragraph(marks.status(now.card().status()), marks.due(now.card()));
    status.addClassNames("mg-row", "mg-wrap");
    var answer = answer(now);
    var box = new Div(new H1(now.card().title()), status);
    if (answer != null) {
      var said = new Paragraph(answer);
      said.addClassName("mg-meta");
      box.add(said);
    }
    var head = new Header(box);
    head.addClassName("mg-page-head");
    return head;
  }

  private @Nullable String answer(StepPage now) {
    var card = now.card();
    var name = card.owner().name();
    var why = now.answerNote() == null ? "" : " «" + now.answerNote() + "»";
    if (card.proposedDueOn() != null) {
      return marks.text(
              "actionplans.date-offered-by",
              Map.of("name", name, "day", marks.day(card.proposedDueOn())))
          + why;
    }
    if (card.status() != StepStatus.PROPOSED) {
      return null;
    }
    return card.answer() == Answer.DECLINED
        ? marks.text("actionplans.declined-by", Map.of("name", name)) + why
        : marks.text("actionplans.awaits", Map.of("name", name));
  }

  private Component acts(StepPage now, GroupRights rights) {
    var card = now.card();
    var possible = now.possible();
    var row = new Div();
    row.addClassNames("mg-row", "mg-wrap");
    if (possible.answer()) {
      row.add(answers.answer(card, this::again));
    } else if (possible.offerDate()) {
      row.add(answers.otherDate(card, this::again));
    }
    if (possible.settleDate()) {
      row.add(answers.settle(card, this::again));
    }
    for (var to : StepStatus.values()) {
      if (possible.moves().contains(to)) {
        row.add(move(card, to));
      }
    }
    if (possible.reassign()) {
      row.add(button("actionplans.reassign", () -> reassign(card, rights)));
    }
    if (possible.edit()) {
      row.add(button("actionplans.edit", () -> edit(now)));
    }
    row.setVisible(row.getComponentCount() > 0);
    return row;
  }

  private Button move(StepCard card, StepStatus to) {
    var word = StepWords.of(to);
    var key = "actionplans.move." + to.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    if (word == null) {
      return button(
          key,
          () ->
              answers.now(() -> steps.move(me, card.id(), to, null, card.version()), this::again));
    }
    return button(
        key,
        () ->
            new WordDialog(
                    word.titleKey(),
                    word.labelKey(),
                    word.confirmKey(),
                    null,
                    (note, day) -> {
                      steps.move(me, card.id(), to, note, card.version());
                      again();
                    })
                .open());
  }

  private void reassign(StepCard card, GroupRights rights) {
    new ReassignDialog(
            candidates.of(me, rights),
            (owner, organization, note) -> {
              steps.reassign(me, card.id(), owner.id(), organization.id(), note, card.version());
              again();
            })
        .open();
  }

  private void edit(StepPage now) {
    new EditStepDialog(
            now,
            plans.objectives(me, now.card().plan()),
            (edit, version) -> {
              steps.edit(me, now.card().id(), edit, version);
              again();
            },
            () -> steps.page(me, now.card().id()))
        .open();
  }

  private Component text(StepPage now) {
    var box = new Div();
    box.addClassName("mg-stack");
    if (!now.description().isBlank()) {
      box.add(new Html("<div class=\"mg-md\">" + markdown.toHtml(now.description()) + "</div>"));
    }
    if (now.statusNote() != null) {
      box.add(said("actionplans.reason", now.statusNote()));
    }
    if (now.evidence() != null) {
      box.add(said("actionplans.evidence", now.evidence()));
    }
    if (now.origin() != null) {
      box.add(new Source(now.origin()));
    }
    return box;
  }

  private Paragraph said(String key, String words) {
    var label = new Span(marks.text(key) + ": ");
    label.addClassName("mg-label");
    return new Paragraph(label, new Span(words));
  }

  private Component history(StepPage now) {
    var box = new Div(new SectionHead(marks.text("actionplans.history")));
    box.add(new StepLog(now.history(), marks));
    return box;
  }

  private DescriptionList facts(StepPage now) {
    var facts = new DescriptionList();
    facts.addClassName("mg-facts");
    fact(facts, "actionplans.who", marks.owner(now.card().owner()));
    fact(facts, "actionplans.by-when", new Span(marks.day(now.card().dueOn())));
    if (now.card().percent() != null) {
      fact(facts, "actionplans.percent", new Span(now.card().percent() + " %"));
    }
    fact(facts, "actionplans.asked-for-by", marks.owner(now.proposer()));
    now.helpers().forEach(helper -> fact(facts, "actionplans.helps", marks.owner(helper)));
    if (now.objective() != null) {
      fact(facts, "actionplans.objective", new Span(now.objective().title()));
    }
    fact(
        facts,
        "actionplans.plan",
        new Anchor(StepsNavigation.toPlan(now.card().plan()), now.groupName()));
    return facts;
  }

  private void fact(DescriptionList facts, String key, Component value) {
    facts
        .getElement()
        .appendChild(
            new Div(
                    new DescriptionList.Term(marks.text(key)),
                    new DescriptionList.Description(value))
                .getElement());
  }

  private Button button(String key, Runnable act) {
    var button = new Button(marks.text(key), event -> act.run());
    button.addThemeNames("small");
    return button;
  }

  private void again() {
    if (UI.getCurrent() != null) {
      show(shown().card().id());
    }
  }

  private StepPage shown() {
    if (page == null) {
      throw new IllegalStateException("Nothing shown yet");
    }
    return page;
  }
}
