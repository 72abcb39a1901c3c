package org.minga.groups;

import java.util.Set;
import org.minga.commons.MemberId;

/**
 * A working group as an operator sets it up, with those who belong to it from the start.
 *
 * @param leads at least one
 * @param members who else belongs to it
 */
public record GroupDefinition(
    String name,
    String charter,
    Visibility visibility,
    Set<MemberId> leads,
    Set<MemberId> members) {

  /** Checks the texts and that someone leads. */
  public GroupDefinition {
    name = GroupText.name(name);
    charter = GroupText.charter(charter);
    leads = Set.copyOf(leads);
    members = Set.copyOf(members);
    if (leads.isEmpty()) {
      throw new IllegalArgumentException("A working group needs a lead");
    }
  }
}
