package org.minga.organizations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the directory and the organizations' pages show. */
@Component
class OrganizationPages {

  private static final String ENTRY =
      """
      SELECT o.id AS organization_id, o.alias, o.name AS organization_name, o.country, o.reach, o.kind, o.website,
        o.own_sign_in, COUNT(p.id) AS members, COALESCE(MAX(p.id = :actor), FALSE) AS mine,
        GROUP_CONCAT(IF(m.representative, p.name, NULL) ORDER BY p.name SEPARATOR '\n') AS representatives
      FROM organizations_organization o
      LEFT JOIN organizations_membership m ON m.organization = o.id AND m.ended_at IS NULL
      LEFT JOIN identity_person p ON p.id = m.member AND p.enabled
      WHERE o.active
      """;

  private static final String GROUPED =
      "GROUP BY o.id, o.alias, o.name, o.country, o.reach, o.kind, o.website, o.own_sign_in ";

  private final JdbcClient jdbc;

  OrganizationPages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<DirectoryEntry> entries(MemberId actor) {
    return jdbc.sql(ENTRY + GROUPED + "ORDER BY o.name")
        .param("actor", actor.value())
        .query(
            (row, number) ->
                new DirectoryEntry(
                    Rows.organization(row),
                    row.getInt("members"),
                    lines(row.getString("representatives")),
                    row.getBoolean("own_sign_in"),
                    row.getBoolean("mine")))
        .list();
  }

  OrganizationPage page(MemberId actor, String alias) {
    return jdbc.sql(ENTRY + "AND o.alias = :alias " + GROUPED)
        .param("actor", actor.value())
        .param("alias", alias)
        .query((row, number) -> page(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  private OrganizationPage page(ResultSet row) throws SQLException {
    var organization = Rows.organization(row);
    return new OrganizationPage(
        organization,
        row.getString("kind"),
        row.getString("website"),
        row.getBoolean("own_sign_in"),
        row.getBoolean("mine"),
        row.getInt("members"),
        representatives(organization));
  }

  private List<Person> representatives(OrganizationSummary organization) {
    return jdbc.sql(
            """
            SELECT p.id, p.name FROM organizations_membership m JOIN identity_person p ON p.id = m.member AND p.enabled
            WHERE m.organization = :organization AND m.ended_at IS NULL AND m.representative
            ORDER BY p.name\
            """)
        .param("organization", organization.id().value())
        .query(
            (row, number) ->
                Person.of(
                    new MemberId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    organization))
        .list();
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().toList();
  }
}
