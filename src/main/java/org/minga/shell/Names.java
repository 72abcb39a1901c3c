package org.minga.shell;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;

/** How languages call themselves. */
final class Names {

  private Names() {}

  /** The language's own name for itself, with a capital: "Português". */
  static String own(Locale language) {
    return UCharacter.toTitleCase(
        language, Locale.of(language.getLanguage()).getDisplayLanguage(language), null);
  }
}
