package org.minga.actionplans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.NotFound;

/** Where a page of steps by due date ended. */
record DueCursor(LocalDate due, StepId step) {

  private static final DueCursor START =
      new DueCursor(LocalDate.of(1, 1, 1), new StepId(new UUID(0, 0)));

  static DueCursor read(@Nullable String cursor) {
    if (cursor == null) {
      return START;
    }
    int end = cursor.indexOf('_');
    try {
      return new DueCursor(
          LocalDate.parse(cursor.substring(0, Math.max(0, end))),
          StepId.parse(cursor.substring(end + 1)));
    } catch (DateTimeException malformed) {
      throw new NotFound();
    }
  }

  static String after(StepCard card) {
    return card.dueOn() + "_" + card.id().path();
  }
}
