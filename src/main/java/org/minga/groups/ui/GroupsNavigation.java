package org.minga.groups.ui;

import org.minga.groups.GroupId;

/** Addresses of the screens of working groups. */
public final class GroupsNavigation {

  private GroupsNavigation() {}

  /** The list. */
  public static String toGroups() {
    return "groups";
  }

  /** A group's page. */
  public static String toGroup(GroupId group) {
    return "groups/" + group.path();
  }
}
