package org.minga.community;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates of a file, those relative to the load too. */
final class Calendar {

  /**
   * A moment of the file.
   *
   * @param relative whether it was given relative to the load
   */
  record Moment(Instant at, boolean relative) {}

  private static final Pattern DAYS = Pattern.compile("([+-]?\\d{1,4})d");
  private static final Pattern DAYS_AND_TIME = Pattern.compile("-(\\d{1,4})d (\\d\\d:\\d\\d)");
  private static final Pattern AGO = Pattern.compile("-(\\d{1,4})([hm])");
  private static final Pattern LOCAL = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d)");

  private final Problems problems;
  private final Instant now;
  private final ZoneId zone;
  private final LocalDate today;

  Calendar(Problems problems, Instant now, ZoneId zone) {
    this.problems = problems;
    this.now = now;
    this.zone = zone;
    this.today = now.atZone(zone).toLocalDate();
  }

  LocalDate today() {
    return today;
  }

  /** A required day; today, with a problem noted, if it is none. */
  LocalDate day(Section section, String key) {
    return section.required(key).map(this::day).orElse(today);
  }

  Optional<LocalDate> optionalDay(Section section, String key) {
    return section.scalar(key).map(this::day);
  }

  private LocalDate day(Scalar value) {
    var relative = DAYS.matcher(value.text());
    if (relative.matches()) {
      return today.plusDays(Integer.parseInt(relative.group(1)));
    }
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeException e) {
      problems.add(value.line(), "no-day", "value", value.text());
      return today;
    }
  }

  /**
   * A required moment that is not in the future.
   *
   * @param earliest what it answers was said then
   */
  Moment moment(Section section, String key, Instant earliest) {
    return section
        .required(key)
        .map(value -> placed(value, earliest))
        .orElse(new Moment(earliest, true));
  }

  private Moment placed(Scalar value, Instant earliest) {
    var moment = moment(value, earliest);
    if (moment.at().isAfter(now)) {
      if (!moment.relative()) {
        problems.add(value.line(), "in-the-future", "value", value.text());
      }
      return new Moment(now, moment.relative());
    }
    if (!moment.at().isBefore(earliest)) {
      return moment;
    }
    if (!moment.relative()) {
      problems.add(value.line(), "answer-before-question", "value", value.text());
    }
    var after = earliest.plus(Duration.ofMinutes(1));
    return new Moment(after.isAfter(now) ? now : after, moment.relative());
  }

  private Moment moment(Scalar value, Instant otherwise) {
    var text = value.text();
    try {
      var days = DAYS_AND_TIME.matcher(text);
      if (days.matches()) {
        var day = today.minusDays(Integer.parseInt(days.group(1)));
        return new Moment(at(day, days.group(2)), true);
      }
      var ago = AGO.matcher(text);
      if (ago.matches()) {
        int amount = Integer.parseInt(ago.group(1));
        var duration =
            ago.group(2).equals("h") ? Duration.ofHours(amount) : Duration.ofMinutes(amount);
        return new Moment(now.minus(duration), true);
      }
      var local = LOCAL.matcher(text);
      if (local.matches()) {
        return new Moment(at(LocalDate.parse(local.group(1)), local.group(2)), false);
      }
      return new Moment(OffsetDateTime.parse(text).toInstant(), false);
    } catch (DateTimeException e) {
      problems.add(value.line(), "no-moment", "value", text);
      return new Moment(otherwise, true);
    }
  }

  private Instant at(LocalDate day, String time) {
    return LocalDateTime.of(day, LocalTime.parse(time)).atZone(zone).toInstant();
  }
}
