package org.minga.groups;

import java.util.Map;
import org.minga.commons.Refused;

/** The bounds of what is written about a group: size, then characters. */
final class GroupText {

  static final int LONGEST_NAME = 120;
  static final int LONGEST_CHARTER = 10_000;
  static final int LONGEST_NOTE = 500;

  private GroupText() {}

  static String name(String name) {
    var text = name.strip();
    if (text.isEmpty()) {
      throw new Refused("groups.refused.name-empty");
    }
    bounded(text, LONGEST_NAME, "groups.refused.name-long");
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new Refused("groups.refused.characters");
    }
    return text;
  }

  static String charter(String charter) {
    return lines(charter, LONGEST_CHARTER, "groups.refused.charter-long");
  }

  static String note(String note) {
    return lines(note, LONGEST_NOTE, "groups.refused.note-long");
  }

  private static String lines(String written, int most, String tooLong) {
    var text = written.replace("\r\n", "\n").strip();
    bounded(text, most, tooLong);
    if (text.chars().anyMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\t')) {
      throw new Refused("groups.refused.characters");
    }
    return text;
  }

  private static void bounded(String text, int most, String tooLong) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      throw new Refused(tooLong, Map.of("max", most, "length", length));
    }
  }
}
