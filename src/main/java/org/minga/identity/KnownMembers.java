package org.minga.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minga.commons.MemberId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was last recorded of the members of one issuer. */
@Component
class KnownMembers {

  private static final int PAGE = 500;
  private static final String SELECT =
      """
      SELECT id, subject, name, enabled, facilitator OR administrator AS roles, seen_in
      FROM identity_member WHERE issuer = :issuer
      """;
  private static final RowMapper<Known> KNOWN =
      (row, number) ->
          new Known(
              new MemberId(row.getObject("id", UUID.class)),
              row.getString("subject"),
              row.getString("name"),
              row.getBoolean("enabled"),
              row.getBoolean("roles"),
              row.getString("seen_in"));

  private final JdbcClient jdbc;

  KnownMembers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Known> find(String issuer, String subject) {
    return jdbc.sql(SELECT + "AND subject = :subject")
        .param("issuer", issuer)
        .param("subject", subject)
        .query(KNOWN)
        .optional();
  }

  /** The next members in the order of their subjects; empty at the end. */
  List<Known> after(String issuer, String subject) {
    return jdbc.sql(SELECT + "AND subject > :subject ORDER BY subject LIMIT :page")
        .param("issuer", issuer)
        .param("subject", subject)
        .param("page", PAGE)
        .query(KNOWN)
        .list();
  }
}
