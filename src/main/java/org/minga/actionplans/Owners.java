package org.minga.actionplans;

import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.organizations.OrganizationId;
import org.minga.organizations.Organizations;
import org.springframework.stereotype.Component;

/** Says who can be asked: whoever may read the group, for an organization of their own. */
@Component
class Owners {

  private final Groups groups;
  private final Organizations organizations;

  Owners(Groups groups, Organizations organizations) {
    this.groups = groups;
    this.organizations = organizations;
  }

  /**
   * Lets pass whom one can ask.
   *
   * @throws Refused if the owner cannot read the group, or is not of the organization
   */
  void check(MemberId owner, OrganizationId organization, GroupId group) {
    if (!reads(owner, group)) {
      throw new Refused("actionplans.refused.owner-outside");
    }
    if (organizations.of(owner).stream().noneMatch(it -> it.id().equals(organization))) {
      throw new Refused("actionplans.refused.organization");
    }
  }

  private boolean reads(MemberId owner, GroupId group) {
    try {
      return groups.rights(owner, group).read();
    } catch (NotFound hidden) {
      return false;
    }
  }
}
