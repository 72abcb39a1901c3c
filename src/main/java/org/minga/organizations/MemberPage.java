package org.minga.organizations;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minga.identity.Role;

/**
 * What a member's page shows others.
 *
 * @param languages ISO 639 codes, best first
 * @param country ISO 3166 code
 */
public record MemberPage(
    Person person,
    @Nullable String pronouns,
    List<String> languages,
    @Nullable String country,
    ZoneId zone,
    String worksOn,
    Set<Role> roles,
    List<OrganizationSummary> organizations) {

  /** Copies what it is given. */
  public MemberPage {
    languages = List.copyOf(languages);
    roles = Set.copyOf(roles);
    organizations = List.copyOf(organizations);
  }
}
