package org.minga.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that the sign-in server says of a person at one moment.
 *
 * @param organizations aliases of the organizations the person belongs to
 */
record Sighting(String name, boolean enabled, Set<String> organizations, Set<Role> roles) {

  private static final int LONGEST_NAME = 200;

  Sighting {
    name = name.strip();
    name = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    organizations = Set.copyOf(organizations);
    roles = Set.copyOf(roles);
  }

  /** The roles of ours among the names of realm roles. */
  static Set<Role> roles(List<String> names) {
    return Arrays.stream(Role.values())
        .filter(role -> names.contains(role.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
