package org.minga.actionplans.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minga.actionplans.StepHistoryEntry;

/** Every deed on a step as a sentence: who, when, from what to what, why. */
class StepLog extends OrderedList {

  private final transient StepMarks marks;

  StepLog(List<StepHistoryEntry> history, StepMarks marks) {
    this.marks = marks;
    addClassName("mg-log");
    history.reversed().forEach(entry -> add(item(entry)));
  }

  private ListItem item(StepHistoryEntry entry) {
    var time = new Element("time");
    time.setAttribute("datetime", entry.at().toString()).setText(marks.moment(entry.at()));
    var words = new Span(sentence(entry));
    if (entry.note() != null) {
      var note = new Span(" «" + entry.note() + "»");
      note.addClassName("mg-ink-2");
      words.add(note);
    }
    var item = new ListItem();
    item.getElement().appendChild(time, words.getElement());
    return item;
  }

  private String sentence(StepHistoryEntry entry) {
    var values = new HashMap<String, Object>(Map.of("name", entry.by().name()));
    values.put("owner", StepMarks.named(entry.owner()));
    values.put("due", marks.day(entry.due()));
    values.put("status", marks.word(entry.to()));
    values.put("before", entry.dueFrom() == null ? "" : marks.day(entry.dueFrom()));
    values.put("offered", entry.otherDate() == null ? "" : marks.day(entry.otherDate()));
    values.put("former", entry.ownerFrom() == null ? "" : StepMarks.named(entry.ownerFrom()));
    values.put("from", entry.from() == null ? "" : marks.word(entry.from()));
    var key = entry.deed().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return marks.text("actionplans.log." + key, values);
  }
}
