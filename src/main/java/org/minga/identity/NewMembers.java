package org.minga.identity;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes a member once, however many first sign-ins come at once: the key on the account decides.
 */
@Component
class NewMembers {

  private final JdbcClient jdbc;

  NewMembers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  MemberId findOrMake(String issuer, String subject, NewMember details, Instant at) {
    var found = find(issuer, subject);
    if (found != null) {
      return found;
    }
    make(issuer, subject, details, at);
    return Objects.requireNonNull(find(issuer, subject));
  }

  private @Nullable MemberId find(String issuer, String subject) {
    return jdbc.sql("SELECT id FROM identity_member WHERE issuer = :issuer AND subject = :subject")
        .param("issuer", issuer)
        .param("subject", subject)
        .query(UUID.class)
        .optional()
        .map(MemberId::new)
        .orElse(null);
  }

  private void make(String issuer, String subject, NewMember details, Instant at) {
    jdbc.sql(
            """
            INSERT INTO identity_member (id, issuer, subject, name, pronouns, language, languages, zone, country,
              works_on, appearance, shortcuts, facilitator, administrator, enabled, created_at, version)
            VALUES (:id, :issuer, :subject, :name, :pronouns, :language, :languages, :zone, :country,
              :worksOn, 'SYSTEM', TRUE, FALSE, FALSE, TRUE, :at, 0)
            ON DUPLICATE KEY UPDATE id = id""")
        .param("id", MemberId.next().value())
        .param("issuer", issuer)
        .param("subject", subject)
        .param("name", details.name())
        .param("pronouns", details.pronouns())
        .param("language", details.language().toLanguageTag())
        .param("languages", String.join(" ", details.languages()))
        .param("zone", details.zone().getId())
        .param("country", details.country())
        .param("worksOn", details.worksOn())
        .param("at", at)
        .update();
  }
}
