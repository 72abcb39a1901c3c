package org.minga.commons;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says when, as people of each language say it, in the member's time zone. */
@Component
public class Dates {

  private static final int SOON_DAYS = 7;

  private final Messages messages;

  Dates(Messages messages) {
    this.messages = messages;
  }

  /**
   * When something is due, seen from today: "vence mañana", "vence el vie 27 nov", "venció hace 3
   * días".
   */
  public String due(LocalDate due, LocalDate today, Locale locale) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days == 0) {
      return messages.get("commons.due.today", locale);
    }
    if (days == 1) {
      return messages.get("commons.due.tomorrow", locale);
    }
    if (days < 0) {
      return messages.get("commons.due.past", locale, Map.of("n", -days));
    }
    var skeleton =
        days <= SOON_DAYS ? "EEEdMMM" : due.getYear() == today.getYear() ? "dMMM" : "dMMMyyyy";
    return messages.get("commons.due.on", locale, Map.of("day", format(due, skeleton, locale)));
  }

  /** Whether something due then deserves the colour of what is soon: today or within seven days. */
  public static boolean soon(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    return days >= 0 && days <= SOON_DAYS;
  }

  /**
   * A moment that is past, the nearer the finer: "hace 12 min", "hoy, 9:20", "ayer, 18:05", "28
   * oct", "28 oct 2025".
   */
  public String moment(Instant then, Instant now, ZoneId zone, Locale locale) {
    var age = Duration.between(then, now);
    if (age.compareTo(Duration.ofMinutes(1)) < 0) {
      return messages.get("commons.moment.now", locale);
    }
    if (age.compareTo(Duration.ofHours(1)) < 0) {
      return messages.get("commons.moment.minutes", locale, Map.of("n", age.toMinutes()));
    }
    var day = then.atZone(zone).toLocalDate();
    var today = now.atZone(zone).toLocalDate();
    var time = Map.of("time", format(then, zone, "jmm", locale));
    if (day.equals(today)) {
      return messages.get("commons.moment.today", locale, time);
    }
    if (day.equals(today.minusDays(1))) {
      return messages.get("commons.moment.yesterday", locale, time);
    }
    return format(then, zone, day.getYear() == today.getYear() ? "dMMM" : "dMMMyyyy", locale);
  }

  /** A moment in full, with its zone, for tooltips and records. */
  public String full(Instant then, ZoneId zone, Locale locale) {
    return format(then, zone, "EEEEdMMMMyyyyjmmz", locale);
  }

  /** A day with its year: "27 nov 2026". */
  public String day(LocalDate day, Locale locale) {
    return format(day, "dMMMyyyy", locale);
  }

  private static String format(LocalDate day, String skeleton, Locale locale) {
    return format(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC, skeleton, locale);
  }

  private static String format(Instant moment, ZoneId zone, String skeleton, Locale locale) {
    var format = DateFormat.getInstanceForSkeleton(skeleton, Messages.nearest(locale));
    format.setTimeZone(TimeZone.getTimeZone(zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId()));
    return format.format(Date.from(moment));
  }
}
