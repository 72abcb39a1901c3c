package org.minga.identity;

import java.util.Set;
import org.minga.commons.MemberId;

/** A member holds other realm roles than before. */
public record RolesChanged(MemberId member, Set<Role> roles) {

  /** Copies the roles. */
  public RolesChanged {
    roles = Set.copyOf(roles);
  }
}
