package org.minga.authorization;

/** Who calls, seen from one working group: the columns of the matrix. */
enum Principal {
  /** Signed in, but of no active organization. */
  STRANGER,
  /** Was a member of the group; the account is disabled. */
  DISABLED,
  /** Belongs to another organization and not to the group. */
  OUTSIDER,
  /** Was a member of the group and has left it. */
  FORMER,
  /** Belongs to the group; wrote the post, owns the step. */
  MEMBER,
  /** Leads the group. */
  LEAD,
  /** Facilitates the community; not of the group. */
  FACILITATOR,
  /** Administers the community; not of the group. */
  ADMINISTRATOR
}
