package org.minga.identity;

/** What the sign-in server's realm roles allow across the community. */
public enum Role {
  /** Keeps conversations on track. */
  FACILITATOR,
  /** Looks after the community's settings. */
  ADMINISTRATOR
}
