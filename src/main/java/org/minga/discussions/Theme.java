package org.minga.discussions;

import java.util.Locale;
import java.util.Map;
import org.minga.commons.Messages;

/**
 * What a discussion is about, across groups.
 *
 * @param names by ISO 639 code
 */
public record Theme(String key, Map<String, String> names, int position) {

  /** Copies the names. */
  public Theme {
    names = Map.copyOf(names);
  }

  /** The name in this language, or in the first that has one. */
  public String name(Locale locale) {
    var own = names.get(locale.getLanguage());
    if (own != null) {
      return own;
    }
    return Messages.LANGUAGES.stream()
        .map(Locale::getLanguage)
        .filter(names::containsKey)
        .map(names::get)
        .findFirst()
        .orElse(key);
  }
}
