package org.minga.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;

/**
 * What was last recorded of a member.
 *
 * @param seenIn aliases as {@link Member#organizations} writes them; null before the first time
 */
record Known(
    MemberId id,
    String subject,
    String name,
    boolean enabled,
    boolean roles,
    @Nullable String seenIn) {

  /** Whether the record may be out of date, so that a closer look is worth its cost. */
  boolean differsFrom(Directory.Belonging person, Set<String> aliases) {
    return roles
        || enabled != person.enabled()
        || !name.equals(person.name())
        || !Member.organizations(aliases).equals(seenIn);
  }

  /** Whether nothing is left that could end. */
  boolean isGone() {
    return !enabled && "".equals(seenIn);
  }
}
