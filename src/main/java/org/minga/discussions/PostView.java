package org.minga.discussions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.organizations.Person;

/**
 * A post as the wire carries it, the same for every reader.
 *
 * @param html safe to show
 * @param version grows with each edit; an edit must name it
 * @param revision of the topic at the post's last change
 */
public record PostView(
    PostId id,
    int number,
    @Nullable PostId parent,
    @Nullable Answered inReplyTo,
    Author author,
    Instant at,
    @Nullable Instant editedAt,
    long version,
    String html,
    String language,
    long revision) {

  /** The post that this one answers. */
  public record Answered(PostId id, int number, String name) {}

  /** Who wrote it, with the organization beside the name. */
  public record Author(
      MemberId id,
      String name,
      String initials,
      int hue,
      @Nullable String organization,
      @Nullable String country) {

    /** The author as others see them. */
    public static Author of(Person person) {
      var organization = person.organization();
      return new Author(
          person.id(),
          person.name(),
          person.initials(),
          person.hue(),
          organization == null ? null : organization.name(),
          organization == null ? null : organization.country());
    }
  }
}
