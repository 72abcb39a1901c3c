package org.minga.community;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an operator asked for on the command line. */
record LoadOrder(String file, boolean dryRun, Locale language) {

  private static final String DRY_RUN = "--dry-run";
  private static final String LANGUAGE = "--language";

  /** Reads the arguments; empty if they cannot be understood. */
  static Optional<LoadOrder> of(List<String> arguments, Locale language) {
    String file = null;
    var dryRun = false;
    for (var rest = arguments.iterator(); rest.hasNext(); ) {
      var argument = rest.next();
      if (argument.equals(DRY_RUN)) {
        dryRun = true;
      } else if (argument.equals(LANGUAGE) && rest.hasNext()) {
        language = Locale.forLanguageTag(rest.next());
      } else if (file == null && !argument.startsWith("-")) {
        file = argument;
      } else {
        return Optional.empty();
      }
    }
    return file == null ? Optional.empty() : Optional.of(new LoadOrder(file, dryRun, language));
  }
}
