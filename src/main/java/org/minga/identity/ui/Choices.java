package org.minga.identity.ui;

import com.ibm.icu.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a member can choose from, with names in the language of the screen. */
final class Choices {

  /** The languages spoken among the community's countries, by ISO 639. */
  private static final List<String> SPOKEN =
      List.of(
          "es", "pt", "en", "fr", "qu", "ay", "gn", "arn", "nah", "yua", "quc", "kek", "mam", "cak",
          "ht", "cab", "it", "de");

  private Choices() {}

  static List<String> spoken(Locale screen) {
    return sorted(SPOKEN.stream(), code -> language(code, screen), screen);
  }

  static List<String> countries(Locale screen) {
    return sorted(Arrays.stream(Locale.getISOCountries()), code -> country(code, screen), screen);
  }

  static List<ZoneId> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
        .sorted(
            Comparator.comparing((String id) -> !id.startsWith("America/")).thenComparing(id -> id))
        .map(ZoneId::of)
        .toList();
  }

  static String language(String code, Locale screen) {
    return Locale.of(code).getDisplayLanguage(screen);
  }

  static String country(String code, Locale screen) {
    return Locale.of("", code).getDisplayCountry(screen);
  }

  /** The city of a zone, as a person would say it. */
  static String zone(ZoneId zone) {
    var id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + " (" + id + ")";
  }

  private static List<String> sorted(
      Stream<String> codes, Function<String, String> name, Locale screen) {
    var collator = Collator.getInstance(screen);
    return codes.sorted(Comparator.comparing(name, collator::compare)).toList();
  }
}
