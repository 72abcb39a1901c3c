package org.minga.discussions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Ids;
import org.minga.commons.NotFound;

/** A place in the list of discussions by newest activity. */
record DiscussionCursor(Instant activity, UUID id) {

  /** The start for null; {@link NotFound} for what {@link #text} did not write. */
  static @Nullable DiscussionCursor parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int dot = text.indexOf('.');
    try {
      return new DiscussionCursor(
          Instant.EPOCH.plus(
              Long.parseLong(text.substring(0, Math.max(0, dot)), 36), ChronoUnit.MICROS),
          Ids.parse(text.substring(dot + 1)));
    } catch (ArithmeticException | java.time.DateTimeException | NumberFormatException malformed) {
      throw new NotFound();
    }
  }

  String text() {
    return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, activity), 36)
        + "."
        + Ids.path(id);
  }
}
