package org.minga.identity;

import java.util.Set;
import org.minga.commons.MemberId;

/**
 * The sign-in server spoke of a member, at a sign-in or when asked. Told inside the transaction
 * that records it.
 *
 * @param organizations aliases of all organizations the member belongs to, and no other
 */
public record MemberSeen(MemberId member, Set<String> organizations, boolean enabled) {

  /** Copies the aliases. */
  public MemberSeen {
    organizations = Set.copyOf(organizations);
  }
}
