package org.minga.actionplans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.minga.commons.Refused;
import org.springframework.stereotype.Component;

/** Which days one can promise something by. */
@Component
class DueDates {

  private static final int LONGEST_YEARS = 10;

  private final Clock clock;

  DueDates(Clock clock) {
    this.clock = clock;
  }

  /** Lets pass today, wherever on earth it still is, and the next ten years. */
  LocalDate require(LocalDate date) {
    var today = today();
    if (date.isBefore(today.minusDays(1))) {
      throw new Refused("actionplans.refused.date-past");
    }
    if (date.isAfter(today.plusYears(LONGEST_YEARS))) {
      throw new Refused("actionplans.refused.date-far");
    }
    return date;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
