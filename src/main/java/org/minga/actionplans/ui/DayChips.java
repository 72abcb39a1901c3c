package org.minga.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days that are asked for most, one click each. */
class DayChips extends Div {

  DayChips(DatePicker field, LocalDate today) {
    addClassName("mg-filters");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("actionplans.days"));
    chip("actionplans.in-a-week", today.plusWeeks(1), field);
    chip("actionplans.in-two-weeks", today.plusWeeks(2), field);
    chip("actionplans.end-of-month", endOfMonth(today), field);
  }

  /** The last of this month, or of the next once this one is almost over. */
  static LocalDate endOfMonth(LocalDate today) {
    return today.plusDays(3).with(TemporalAdjusters.lastDayOfMonth());
  }

  private void chip(String key, LocalDate day, DatePicker field) {
    var chip = new Button(getTranslation(key), event -> field.setValue(day));
    chip.addThemeNames("small");
    chip.addClassName("mg-filter");
    field.addValueChangeListener(
        event ->
            chip.getElement()
                .setAttribute("aria-pressed", Boolean.toString(day.equals(event.getValue()))));
    chip.getElement().setAttribute("aria-pressed", "false");
    add(chip);
  }
}
