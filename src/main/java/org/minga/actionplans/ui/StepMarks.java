package org.minga.actionplans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.minga.actionplans.StepCard;
import org.minga.actionplans.StepStatus;
import org.minga.commons.Dates;
import org.minga.commons.Messages;
import org.minga.commons.ui.MingaIcon;
import org.minga.commons.ui.PersonAvatar;
import org.minga.identity.CurrentMember;
import org.minga.organizations.OrganizationSummary;
import org.minga.organizations.Person;

/** Draws status, date and owner the same on every screen: by shape, word and colour. */
@SpringComponent
class StepMarks {

  private final Messages messages;
  private final Dates dates;
  private final CurrentMember current;
  private final Clock clock;

  StepMarks(Messages messages, Dates dates, CurrentMember current, Clock clock) {
    this.messages = messages;
    this.dates = dates;
    this.current = current;
    this.clock = clock;
  }

  Span status(StepStatus status) {
    var mark = new Span(new MingaIcon(icon(status)), new Span(word(status)));
    mark.addClassNames("mg-status", hue(status));
    return mark;
  }

  String word(StepStatus status) {
    return text("actionplans.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** When a step is due, or when it was done. */
  Span due(StepCard card) {
    if (card.status() == StepStatus.DONE && card.doneOn() != null) {
      var done = text("actionplans.done-on", Map.of("day", day(card.doneOn())));
      return marked("st-done", "mg-monte", done, card.doneOn());
    }
    return due(card.dueOn(), card.status().open());
  }

  Span due(LocalDate due, boolean open) {
    var late = open && due.isBefore(today());
    var words = open ? dates.due(due, today(), locale()) : day(due);
    var mark = marked(late ? "clock-alert" : "calendar", "mg-due", words, due);
    mark.addClassName("mg-due");
    if (late) {
      mark.addClassName("mg-late");
    } else if (open && Dates.soon(due, today())) {
      mark.addClassName("mg-soon");
    }
    return mark;
  }

  String day(LocalDate day) {
    return dates.day(day, locale());
  }

  String moment(Instant then) {
    return dates.moment(then, clock.instant(), current.zone(), locale());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), current.zone());
  }

  /** Name, "por" organization. */
  Span owner(Person person) {
    var name = new Span(person.name());
    name.getElement().getStyle().setFontWeight("600");
    var words = new Span(name);
    if (person.organization() != null) {
      words.add(new Span(" · " + person.organization().name()));
    }
    var owner = new Span(new PersonAvatar(person.initials(), person.hue()).small(), words);
    owner.addClassNames("mg-step-owner", "mg-row");
    return owner;
  }

  static String named(Person person) {
    OrganizationSummary organization = person.organization();
    return organization == null ? person.name() : person.name() + " · " + organization.name();
  }

  static String icon(StepStatus status) {
    return switch (status) {
      case PROPOSED -> "st-proposed";
      case COMMITTED -> "st-committed";
      case IN_PROGRESS -> "st-progress";
      case BLOCKED -> "st-blocked";
      case DONE -> "st-done";
      case DROPPED -> "st-dropped";
    };
  }

  static String hue(StepStatus status) {
    return switch (status) {
      case PROPOSED, DROPPED -> "mg-ink-2";
      case COMMITTED, IN_PROGRESS -> "mg-barro";
      case BLOCKED -> "mg-grana";
      case DONE -> "mg-monte";
    };
  }

  String text(String key) {
    return messages.get(key, locale());
  }

  String text(String key, Map<String, ?> arguments) {
    return messages.get(key, locale(), arguments);
  }

  Locale locale() {
    var ui = UI.getCurrent();
    return Messages.nearest(ui == null ? null : ui.getLocale());
  }

  private static Span marked(String icon, String className, String words, LocalDate day) {
    var time = new Element("time").setAttribute("datetime", day.toString()).setText(words);
    var mark = new Span(new MingaIcon(icon));
    mark.getElement().appendChild(time);
    mark.addClassName(className);
    return mark;
  }
}
