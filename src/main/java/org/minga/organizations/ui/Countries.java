package org.minga.organizations.ui;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minga.organizations.DirectoryEntry;
import org.minga.organizations.OrganizationSummary;

/** Countries' names and places on the map of tiles, and what a search finds by them. */
final class Countries {

  /** A tile's place, counted from one. */
  record Tile(String country, int column, int row) {}

  /** The region, each country one tile near where it lies. */
  static final List<Tile> REGION =
      List.of(
          new Tile("MX", 1, 1),
          new Tile("CU", 5, 1),
          new Tile("GT", 2, 2),
          new Tile("HN", 3, 2),
          new Tile("HT", 6, 2),
          new Tile("DO", 7, 2),
          new Tile("SV", 2, 3),
          new Tile("NI", 3, 3),
          new Tile("CR", 3, 4),
          new Tile("PA", 4, 4),
          new Tile("CO", 5, 4),
          new Tile("VE", 6, 4),
          new Tile("EC", 4, 5),
          new Tile("PE", 5, 5),
          new Tile("BR", 6, 5),
          new Tile("BO", 5, 6),
          new Tile("PY", 6, 6),
          new Tile("CL", 5, 7),
          new Tile("AR", 6, 7),
          new Tile("UY", 7, 7));

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private Countries() {}

  static String name(String code, Locale screen) {
    return Locale.of("", code).getDisplayCountry(screen);
  }

  /** Whether the text is part of the entry's name, country or people, whatever its accents. */
  static boolean found(DirectoryEntry entry, String text, Locale screen) {
    var wanted = folded(text);
    return folded(words(entry, screen)).contains(wanted);
  }

  /** How many organizations each country has. */
  static Map<String, Long> counts(List<DirectoryEntry> entries) {
    return entries.stream()
        .map(DirectoryEntry::organization)
        .filter(it -> it.country() != null)
        .collect(
            Collectors.groupingBy(
                it -> Objects.requireNonNull(it.country()), Collectors.counting()));
  }

  private static String words(DirectoryEntry entry, Locale screen) {
    OrganizationSummary organization = entry.organization();
    var country = organization.country();
    return organization.name()
        + "\n"
        + (country == null ? "" : name(country, screen))
        + "\n"
        + String.join("\n", entry.representatives());
  }

  private static String folded(String text) {
    var apart = Normalizer2.getNFDInstance().normalize(text.strip());
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
