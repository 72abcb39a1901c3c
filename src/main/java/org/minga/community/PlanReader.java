package org.minga.community;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.StepStatus;
import org.minga.community.CommunityFile.Answer;
import org.minga.community.CommunityFile.Objective;
import org.minga.community.CommunityFile.Plan;
import org.minga.community.CommunityFile.Step;

/** Reads the plan of one group. */
final class PlanReader {

  private static final int NOTE = 2_000;

  private final Problems problems;
  private final Calendar calendar;
  private final Circle circle;
  private final DiscussionReader discussions;
  private final Keys objectives;
  private final Keys steps;

  PlanReader(Problems problems, Calendar calendar, Circle circle, DiscussionReader discussions) {
    this.problems = problems;
    this.calendar = calendar;
    this.circle = circle;
    this.discussions = discussions;
    this.objectives = new Keys(problems);
    this.steps = new Keys(problems);
  }

  Plan plan(Section section) {
    var title = section.line("title", 200);
    var from = calendar.day(section, "from");
    var until = calendar.day(section, "until");
    if (until.isBefore(from)) {
      problems.add(section.lineOf("until"), "ends-before-it-begins");
    }
    var plan =
        new Plan(
            title,
            from,
            until,
            section.sections("objectives").stream().map(this::objective).toList());
    section.done();
    return plan;
  }

  private Objective objective(Section section) {
    var objective =
        new Objective(
            objectives.take(section, "key"),
            section.line("title", 200),
            calendar.day(section, "until"),
            section.sections("steps").stream().map(this::step).toList(),
            section.line());
    section.done();
    return objective;
  }

  private Step step(Section section) {
    section.required("status");
    var status = section.choice("status", StepStatus.class).orElse(StepStatus.PROPOSED);
    var answer = answer(section, status);
    var owner = section.required("owner").flatMap(circle::insider).orElse("");
    var due = calendar.day(section, "due");
    var step =
        new Step(
            steps.take(section, "key"),
            section.line("title", 200),
            Paragraphs.unwrapped(section.optionalText("description", 5_000)),
            owner,
            organization(section, owner),
            section.scalar("proposedBy").flatMap(circle::insider).orElse(circle.lead()),
            due,
            status,
            answer,
            otherDate(section, answer),
            reason(section, answer),
            note(section, status),
            section.number("percent", 0, 100),
            doneOn(section, status, due),
            helpers(section),
            section.scalar("origin").flatMap(discussions::origin).orElse(null),
            section.line());
    section.done();
    return step;
  }

  private @Nullable Answer answer(Section section, StepStatus status) {
    var answer = section.choice("answer", Answer.class);
    if (status != StepStatus.PROPOSED && answer.isPresent()) {
      problems.add(section.lineOf("answer"), "only-proposed-is-answered");
    }
    return status == StepStatus.PROPOSED ? answer.orElse(Answer.AWAITING) : null;
  }

  private @Nullable LocalDate otherDate(Section section, @Nullable Answer answer) {
    if (answer == Answer.OTHER_DATE) {
      return calendar.day(section, "otherDate");
    }
    return calendar.optionalDay(section, "otherDate").orElse(null);
  }

  private static @Nullable String reason(Section section, @Nullable Answer answer) {
    return answer == Answer.DECLINED || answer == Answer.OTHER_DATE
        ? section.text("reason", NOTE)
        : section.textOrNull("reason", NOTE);
  }

  /** The word that a status takes: evidence of what is done, the reason of a halt. */
  private static @Nullable String note(Section section, StepStatus status) {
    return switch (status) {
      case BLOCKED, DONE, DROPPED -> section.text("note", NOTE);
      case PROPOSED, COMMITTED, IN_PROGRESS -> section.textOrNull("note", NOTE);
    };
  }

  private @Nullable LocalDate doneOn(Section section, StepStatus status, LocalDate due) {
    var given = calendar.optionalDay(section, "doneOn");
    if (given.isPresent() && given.get().isAfter(calendar.today())) {
      problems.add(section.lineOf("doneOn"), "in-the-future", "value", given.get().toString());
    }
    if (status != StepStatus.DONE) {
      return null;
    }
    return given.orElse(due.isAfter(calendar.today()) ? calendar.today() : due);
  }

  private String organization(Section section, String owner) {
    var own = circle.organizationsOf(owner);
    var main = own.isEmpty() ? "" : own.getFirst();
    return section
        .scalar("organization")
        .map(
            alias -> {
              if (!owner.isEmpty() && !own.contains(alias.text())) {
                problems.add(
                    alias.line(), "not-their-organization", "value", alias.text(), "member", owner);
              }
              return alias.text();
            })
        .orElse(main);
  }

  private List<String> helpers(Section section) {
    return section.scalars("helpers").stream()
        .flatMap(helper -> circle.writer(helper).stream())
        .distinct()
        .toList();
  }
}
