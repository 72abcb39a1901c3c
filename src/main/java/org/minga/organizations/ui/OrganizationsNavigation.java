package org.minga.organizations.ui;

import org.minga.commons.MemberId;

/** Addresses of the screens of organizations and members. */
public final class OrganizationsNavigation {

  private OrganizationsNavigation() {}

  /** The directory. */
  public static String toOrganizations() {
    return "organizations";
  }

  /** An organization's page. */
  public static String toOrganization(String alias) {
    return "organizations/" + alias;
  }

  /** A member's page. */
  public static String toMember(MemberId member) {
    return "members/" + member.path();
  }
}
