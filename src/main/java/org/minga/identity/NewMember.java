package org.minga.identity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person before they said anything themselves.
 *
 * @param language of the screens
 * @param languages ISO 639 codes of those the member speaks, best first
 * @param country ISO 3166 code
 */
public record NewMember(
    String name,
    @Nullable String pronouns,
    Locale language,
    List<String> languages,
    ZoneId zone,
    @Nullable String country,
    String worksOn) {

  /** Copies the languages. */
  public NewMember {
    languages = List.copyOf(languages);
  }

  /** Someone of whom only a name and a language are known. */
  public static NewMember named(String name, Locale language) {
    return new NewMember(
        name, null, language, List.of(language.getLanguage()), ZoneId.of("UTC"), null, "");
  }
}
