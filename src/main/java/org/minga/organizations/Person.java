package org.minga.organizations;

import org.jspecify.annotations.Nullable;
import org.minga.commons.Initials;
import org.minga.commons.MemberId;

/**
 * A member as others see them beside what they say.
 *
 * @param hue of the avatar, from 0 to 5
 * @param organization the first of their organizations; null once they left all
 */
public record Person(
    MemberId id,
    String name,
    String initials,
    int hue,
    @Nullable OrganizationSummary organization) {

  static Person of(MemberId id, String name, @Nullable OrganizationSummary organization) {
    return new Person(id, name, Initials.of(name), Initials.hue(id), organization);
  }
}
