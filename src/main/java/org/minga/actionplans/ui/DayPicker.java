package org.minga.actionplans.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A date field that speaks the member's language. */
class DayPicker extends DatePicker {

  DayPicker(String label, Locale locale) {
    super(label);
    setLocale(locale);
    var names = DateFormatSymbols.getInstance(locale);
    setI18n(
        new DatePickerI18n()
            .setMonthNames(List.of(names.getMonths()).subList(0, 12))
            .setWeekdays(words(names.getWeekdays()))
            .setWeekdaysShort(words(names.getShortWeekdays()))
            .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
            .setToday(getTranslation("actionplans.today"))
            .setCancel(getTranslation("actionplans.cancel")));
  }

  private static List<String> words(String[] fromSunday) {
    return Arrays.stream(fromSunday).skip(1).toList();
  }
}
