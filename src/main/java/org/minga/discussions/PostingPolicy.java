package org.minga.discussions;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.groups.GroupRights;

/** What may be written where: size first, then characters, then form; then state and rights. */
final class PostingPolicy {

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_TEXT = 20_000;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  private PostingPolicy() {}

  /** The title as kept: one line, 1 to {@value #LONGEST_TITLE} characters. */
  static String title(String written) {
    bounded(written, LONGEST_TITLE, "discussions.refused.title-long");
    readable(written, "discussions.refused.title-characters", false);
    var title = written.strip();
    if (title.isEmpty()) {
      throw new Refused("discussions.refused.title-empty");
    }
    return title;
  }

  /** The text as kept: 1 to {@value #LONGEST_TEXT} characters. */
  static String text(String written) {
    bounded(written, LONGEST_TEXT, "discussions.refused.text-long");
    var text = written.replace("\r\n", "\n");
    readable(text, "discussions.refused.text-characters", true);
    if (text.isBlank()) {
      throw new Refused("discussions.refused.text-empty");
    }
    return text.stripTrailing();
  }

  /** A draft may be empty or unfinished, but not longer than what could be sent. */
  static String draft(String written) {
    bounded(written, LONGEST_TEXT, "discussions.refused.text-long");
    readable(written, "discussions.refused.text-characters", true);
    return written;
  }

  /** The title of a discussion not yet opened; may be empty or unfinished. */
  static void draftTitle(String written) {
    bounded(written, LONGEST_TITLE, "discussions.refused.title-long");
    readable(written, "discussions.refused.title-characters", false);
  }

  static @Nullable String language(@Nullable String code) {
    if (code != null && !LANGUAGE.matcher(code).matches()) {
      throw new Refused("discussions.refused.language");
    }
    return code;
  }

  static String key(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new Refused("discussions.refused.key");
    }
    return key;
  }

  /** Absent for those who may not read; a refusal for those who may read but not write. */
  static void mayReply(GroupRights rights, DiscussionState state) {
    mayRead(rights);
    if (!rights.contribute()) {
      throw new Refused("discussions.refused.readers-only");
    }
    if (!state.takesPosts()) {
      throw new Refused("discussions.refused.closed");
    }
  }

  static void mayOpen(GroupRights rights) {
    mayReply(rights, DiscussionState.OPEN);
  }

  static void mayRead(GroupRights rights) {
    if (!rights.read()) {
      throw new NotFound();
    }
  }

  private static void bounded(String text, int most, String key) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      throw new Refused(key, Map.of("max", most, "length", length));
    }
  }

  private static void readable(String text, String key, boolean lines) {
    boolean strange =
        text.codePoints()
            .anyMatch(
                it ->
                    Character.getType(it) == Character.SURROGATE
                        || Character.isISOControl(it) && !(lines && (it == '\n' || it == '\t')));
    if (strange) {
      throw new Refused(key);
    }
  }
}
