package org.minga.organizations;

import java.util.List;
import java.util.Set;
import org.minga.commons.MemberId;
import org.minga.identity.Role;

/**
 * What a member may build on now: an enabled account and at least one organization.
 *
 * @param organizations those the member belongs to now, never empty
 */
public record Standing(MemberId member, Set<Role> roles, List<OrganizationSummary> organizations) {

  /** Copies what it is given. */
  public Standing {
    roles = Set.copyOf(roles);
    organizations = List.copyOf(organizations);
  }

  /** Whether the member keeps conversations on track. */
  public boolean facilitator() {
    return roles.contains(Role.FACILITATOR);
  }

  /** Whether the member looks after the community's settings. */
  public boolean administrator() {
    return roles.contains(Role.ADMINISTRATOR);
  }

  /** Whether the member may speak for this organization. */
  public boolean belongsTo(OrganizationId organization) {
    return organizations.stream().anyMatch(it -> it.id().equals(organization));
  }
}
