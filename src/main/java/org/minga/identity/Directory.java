package org.minga.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in server says when asked; every method throws {@link DirectoryUnavailable} if it
 * does not answer.
 */
interface Directory {

  /** An organization there. */
  record Organization(String id, String alias, String name, boolean enabled) {}

  /** A person of an organization, without what needs further questions. */
  record Belonging(String subject, String name, boolean enabled) {}

  /**
   * What administrators changed.
   *
   * @param everything an organization itself changed, or too much to tell one by one
   * @param subjects of the people concerned
   * @param last when the last change happened, by the server's clock; null before the first
   */
  record Changes(boolean everything, Set<String> subjects, @Nullable Instant last) {}

  /** All organizations. */
  List<Organization> organizations();

  /** All people of an organization. */
  List<Belonging> members(Organization organization);

  /** All that is said of a person now; empty if the account is gone. */
  Optional<Sighting> look(String subject);

  /** What changed since the last call; nothing at the first one, which only finds its place. */
  Changes changes();
}
