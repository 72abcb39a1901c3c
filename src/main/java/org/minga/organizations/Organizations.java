package org.minga.organizations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minga.commons.MemberId;
import org.minga.commons.Read;
import org.minga.commons.Write;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The member organizations and who belongs to them. */
@Service
public class Organizations {

  private final JdbcClient jdbc;
  private final Memberships memberships;
  private final Standings standings;
  private final OrganizationPages pages;

  Organizations(
      JdbcClient jdbc, Memberships memberships, Standings standings, OrganizationPages pages) {
    this.jdbc = jdbc;
    this.memberships = memberships;
    this.standings = standings;
    this.pages = pages;
  }

  /** The organizations a member belongs to now, first the one shown beside the name. */
  @Read
  public List<OrganizationSummary> of(MemberId member) {
    return memberships.of(member);
  }

  /** Those of the organizations that exist, whether or not they are still active, in one query. */
  @Read
  public Map<OrganizationId, OrganizationSummary> find(Collection<OrganizationId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            SELECT id AS organization_id, alias, name AS organization_name, country, reach
            FROM organizations_organization WHERE id IN (:ids)\
            """)
        .param("ids", ids.stream().map(OrganizationId::value).distinct().toList())
        .query((row, number) -> Rows.organization(row))
        .list()
        .stream()
        .collect(Collectors.toMap(OrganizationSummary::id, Function.identity()));
  }

  /**
   * The organizations, by name, with how many people belong to each. A community has at most some
   * hundreds, so they come in one piece.
   */
  @Read
  public List<DirectoryEntry> directory(MemberId actor) {
    standings.require(actor);
    return pages.entries(actor);
  }

  /** An organization's page; {@link org.minga.commons.NotFound} if there is none. */
  @Read
  public OrganizationPage page(MemberId actor, String alias) {
    standings.require(actor);
    return pages.page(actor, alias);
  }

  /** Writes down what an operator says of an organization; a second time changes nothing else. */
  @Write
  public OrganizationId define(OrganizationDefinition definition) {
    jdbc.sql(
            """
            INSERT INTO organizations_organization
              (id, alias, name, country, reach, kind, website, own_sign_in, active, described)
            VALUES (:id, :alias, :name, :country, :reach, :kind, :website, :own, TRUE, TRUE)
            ON DUPLICATE KEY UPDATE name = VALUE(name), country = VALUE(country), reach = VALUE(reach),
              kind = VALUE(kind), website = VALUE(website), own_sign_in = VALUE(own_sign_in), described = TRUE\
            """)
        .param("id", OrganizationId.next().value())
        .param("alias", definition.alias())
        .param("name", definition.name())
        .param("country", definition.country())
        .param("reach", definition.reach().name())
        .param("kind", definition.kind())
        .param("website", definition.website())
        .param("own", definition.ownSignIn())
        .update();
    var id = memberships.organization(definition.alias());
    domains(id, definition.domains());
    return id;
  }

  /** Says that a member belongs to an organization, and whether they represent it. */
  @Write
  public void affiliate(MemberId member, OrganizationId organization, boolean representative) {
    memberships.join(member, organization);
    memberships.represent(member, organization, representative);
  }

  private void domains(OrganizationId id, List<EmailDomain> domains) {
    jdbc.sql("DELETE FROM organizations_domain WHERE organization = :id")
        .param("id", id.value())
        .update();
    for (var domain : domains) {
      jdbc.sql("INSERT INTO organizations_domain (domain, organization) VALUES (:domain, :id)")
          .param("domain", domain.value())
          .param("id", id.value())
          .update();
    }
  }
}
