package org.minga.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a member changes in their profile.
 *
 * @param expectedVersion of the profile that was on the screen
 * @param languages ISO 639 codes, best first
 * @param country ISO 3166 code
 */
public record ProfileUpdate(
    long expectedVersion,
    @Nullable String pronouns,
    Locale language,
    List<String> languages,
    ZoneId zone,
    @Nullable String country,
    String worksOn) {

  /** Copies the languages and drops blanks. */
  public ProfileUpdate {
    languages = List.copyOf(languages);
    pronouns = pronouns == null || pronouns.isBlank() ? null : pronouns.strip();
    country = country == null || country.isBlank() ? null : country;
    worksOn = worksOn.strip();
  }
}
