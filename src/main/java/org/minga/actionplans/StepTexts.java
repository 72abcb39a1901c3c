package org.minga.actionplans;

import org.jspecify.annotations.Nullable;
import org.minga.commons.Refused;

/** What a member may write into a step; each refusal names its field. */
final class StepTexts {

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_DESCRIPTION = 20_000;
  static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_KEY = 64;

  private StepTexts() {}

  static String title(String title) {
    var kept = title.strip().replaceAll("\\s+", " ");
    if (kept.isEmpty()) {
      throw new Refused("actionplans.refused.title-missing");
    }
    if (kept.length() > LONGEST_TITLE) {
      throw new Refused("actionplans.refused.title-long");
    }
    return kept;
  }

  static String description(String description) {
    if (description.length() > LONGEST_DESCRIPTION) {
      throw new Refused("actionplans.refused.description-long");
    }
    return description.strip();
  }

  static @Nullable String note(@Nullable String note) {
    if (note == null || note.isBlank()) {
      return null;
    }
    if (note.length() > LONGEST_NOTE) {
      throw new Refused("actionplans.refused.note-long");
    }
    return note.strip();
  }

  static String reason(@Nullable String note) {
    var kept = note(note);
    if (kept == null) {
      throw new Refused("actionplans.refused.reason-missing");
    }
    return kept;
  }

  /** The word that a status takes: evidence for what is done, a reason for the others. */
  static @Nullable String wordFor(StepStatus to, @Nullable String note) {
    if (to == StepStatus.DONE && note(note) == null) {
      throw new Refused("actionplans.refused.evidence-missing");
    }
    return to.needsNote() ? reason(note) : note(note);
  }

  static String key(String key) {
    if (key.isEmpty()
        || key.length() > LONGEST_KEY
        || !key.chars().allMatch(c -> c > 32 && c < 127)) {
      throw new IllegalArgumentException("Not a key: " + key);
    }
    return key;
  }
}
