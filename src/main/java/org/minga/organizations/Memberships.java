package org.minga.organizations;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.minga.commons.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs where, as the sign-in server says. Called inside a transaction. */
@Component
class Memberships {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Memberships(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  List<OrganizationSummary> of(MemberId member) {
    return jdbc.sql(
            """
            SELECT o.id AS organization_id, o.alias, o.name AS organization_name, o.country, o.reach
            FROM organizations_membership m
            JOIN organizations_organization o ON o.id = m.organization AND o.active
            WHERE m.member = :member AND m.ended_at IS NULL
            ORDER BY m.position, o.name""")
        .param("member", member.value())
        .query((row, number) -> Rows.organization(row))
        .list();
  }

  /** The organization of this alias; one not yet described takes the alias for its name. */
  OrganizationId organization(String alias) {
    jdbc.sql(
            """
            INSERT INTO organizations_organization (id, alias, name, reach, described)
            VALUES (:id, :alias, :alias, 'NATIONAL', FALSE)
            ON DUPLICATE KEY UPDATE id = id""")
        .param("id", OrganizationId.next().value())
        .param("alias", alias)
        .update();
    return new OrganizationId(
        jdbc.sql("SELECT id FROM organizations_organization WHERE alias = :alias")
            .param("alias", alias)
            .query(UUID.class)
            .single());
  }

  /** Takes over what the sign-in server says of an organization; an operator's name stays. */
  void see(String alias, String name, boolean active) {
    jdbc.sql(
            """
            UPDATE organizations_organization SET active = :active, name = IF(described, name, :name)
            WHERE id = :id""")
        .param("active", active)
        .param("name", name)
        .param("id", organization(alias).value())
        .update();
  }

  /** Joins, or joins again; the first organization a member joins stays the first. */
  void join(MemberId member, OrganizationId organization) {
    jdbc.sql(
            """
            INSERT INTO organizations_membership (member, organization, position, representative, joined_at)
            SELECT :member, :organization, last.position + 1, FALSE, :at
            FROM (SELECT COALESCE(MAX(position), 0) AS position FROM organizations_membership WHERE member = :member) last
            ON DUPLICATE KEY UPDATE ended_at = NULL""")
        .param("member", member.value())
        .param("organization", organization.value())
        .param("at", clock.instant())
        .update();
  }

  void represent(MemberId member, OrganizationId organization, boolean representative) {
    jdbc.sql(
            """
            UPDATE organizations_membership SET representative = :representative
            WHERE member = :member AND organization = :organization""")
        .param("representative", representative)
        .param("member", member.value())
        .param("organization", organization.value())
        .update();
  }

  /** Makes the member belong to exactly these organizations. */
  void settle(MemberId member, Set<String> aliases) {
    for (var current : current(member)) {
      if (!aliases.contains(current.alias())) {
        end(member, current.id());
      }
    }
    aliases.stream().sorted().forEach(alias -> join(member, organization(alias)));
  }

  private void end(MemberId member, OrganizationId organization) {
    jdbc.sql(
            """
            UPDATE organizations_membership SET ended_at = :at, representative = FALSE
            WHERE member = :member AND organization = :organization AND ended_at IS NULL""")
        .param("at", clock.instant())
        .param("member", member.value())
        .param("organization", organization.value())
        .update();
    events.publishEvent(new MembershipEnded(member, organization));
  }

  private List<OrganizationSummary> current(MemberId member) {
    return jdbc.sql(
            """
            SELECT o.id AS organization_id, o.alias, o.name AS organization_name, o.country, o.reach
            FROM organizations_membership m JOIN organizations_organization o ON o.id = m.organization
            WHERE m.member = :member AND m.ended_at IS NULL""")
        .param("member", member.value())
        .query((row, number) -> Rows.organization(row))
        .list();
  }
}
