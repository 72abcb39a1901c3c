package org.minga.community;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minga.community.CommunityFile.Community;
import org.minga.community.CommunityFile.Organization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The community's own rows. */
@Component
class Settings {

  /** The row of settings. */
  record Row(String languages, boolean sample, int organizations, int countries) {

    List<Locale> locales() {
      return Arrays.stream(languages.split(" ")).map(Locale::forLanguageTag).toList();
    }
  }

  /** Name and welcome in one language. */
  record Text(String name, String welcome) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Settings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Row find() {
    return jdbc.sql("SELECT languages, sample, organizations, countries FROM community_settings")
        .query(Row.class)
        .single();
  }

  Optional<Text> text(Locale language) {
    return jdbc.sql("SELECT name, welcome FROM community_text WHERE language = :language")
        .param("language", language.getLanguage())
        .query(Text.class)
        .optional();
  }

  boolean loaded() {
    return jdbc.sql("SELECT loaded_at IS NOT NULL FROM community_settings")
        .query(Boolean.class)
        .single();
  }

  /** Waits until no other load is under way. */
  void lock() {
    jdbc.sql("SELECT id FROM community_settings FOR UPDATE").query(Integer.class).single();
  }

  void save(Community community, List<Organization> organizations) {
    jdbc.sql(
            """
            UPDATE community_settings SET languages = :languages, zone = :zone, sample = :sample,
              organizations = :organizations, countries = :countries, loaded_at = :at""")
        .param(
            "languages",
            community.languages().stream()
                .map(Locale::toLanguageTag)
                .collect(Collectors.joining(" ")))
        .param("zone", community.zone().getId())
        .param("sample", community.sample())
        .param("organizations", organizations.size())
        .param("countries", countries(organizations))
        .param("at", now())
        .update();
    jdbc.sql("DELETE FROM community_text").update();
    community.languages().forEach(language -> save(community, language));
  }

  private void save(Community community, Locale language) {
    jdbc.sql(
            "INSERT INTO community_text (language, name, welcome) VALUES (:language, :name, :welcome)")
        .param("language", language.getLanguage())
        .param("name", community.name().get(language))
        .param("welcome", community.welcome().get(language))
        .update();
  }

  private static long countries(List<Organization> organizations) {
    return organizations.stream()
        .map(Organization::country)
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  Instant now() {
    return clock.instant();
  }
}
