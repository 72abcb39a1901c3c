package org.minga.commons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

  private static final LocalDate SUNDAY = LocalDate.parse("2026-11-22");
  private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
  private static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");

  private final Dates dates = new Dates(new Messages());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es    | 2026-11-22 | vence hoy",
        "es    | 2026-11-23 | vence mañana",
        "es    | 2026-11-27 | vence el vie, 27 nov",
        "es    | 2026-12-11 | vence el 11 dic",
        "es    | 2027-02-20 | vence el 20 feb 2027",
        "es    | 2026-11-21 | venció ayer",
        "es    | 2026-11-19 | venció hace 3 días",
        "pt-BR | 2026-11-19 | venceu há 3 dias",
        "en    | 2026-11-19 | 3 days overdue",
        "en    | 2026-11-27 | due Fri, Nov 27"
      })
  void aDueDateIsSaidFromToday(String language, LocalDate due, String said) {
    assertThat(dates.due(due, SUNDAY, Locale.forLanguageTag(language))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-22T17:59:30Z | ahora",
        "2026-11-22T17:48:00Z | hace 12 min",
        "2026-11-22T04:30:00Z | hoy, 0:30",
        "2026-11-22T03:30:00Z | ayer, 23:30",
        "2026-10-28T15:00:00Z | 28 oct",
        "2025-10-28T15:00:00Z | 28 oct 2025"
      })
  void aMomentIsSaidInTheMembersTimeZone(Instant then, String said) {
    assertThat(dates.moment(then, NOW, LA_PAZ, Locale.of("es"))).isEqualTo(said);
  }
}
