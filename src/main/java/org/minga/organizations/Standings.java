package org.minga.organizations;

import java.util.EnumSet;
import java.util.Optional;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Read;
import org.minga.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Says on every call, from the database, what a member may build on. */
@Service
public class Standings {

  private record Row(boolean facilitator, boolean administrator, OrganizationSummary in) {}

  private final JdbcClient jdbc;

  Standings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The member's standing; {@link NotFound} if there is none. */
  @Read
  public Standing require(MemberId actor) {
    return find(actor).orElseThrow(NotFound::new);
  }

  /** The member's standing; empty if unknown, disabled or without an organization. */
  @Read
  public Optional<Standing> find(MemberId actor) {
    var rows =
        jdbc.sql(
                """
                SELECT p.facilitator, p.administrator, o.id AS organization_id, o.alias, o.name AS organization_name,
                  o.country, o.reach
                FROM identity_person p
                JOIN organizations_membership m ON m.member = p.id AND m.ended_at IS NULL
                JOIN organizations_organization o ON o.id = m.organization AND o.active
                WHERE p.id = :actor AND p.enabled
                ORDER BY m.position, o.name""")
            .param("actor", actor.value())
            .query(
                (row, number) ->
                    new Row(
                        row.getBoolean("facilitator"),
                        row.getBoolean("administrator"),
                        Rows.organization(row)))
            .list();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var roles = EnumSet.noneOf(Role.class);
    if (rows.getFirst().facilitator()) {
      roles.add(Role.FACILITATOR);
    }
    if (rows.getFirst().administrator()) {
      roles.add(Role.ADMINISTRATOR);
    }
    return Optional.of(new Standing(actor, roles, rows.stream().map(Row::in).toList()));
  }
}
