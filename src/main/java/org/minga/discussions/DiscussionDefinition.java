package org.minga.discussions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.groups.GroupId;

/**
 * A discussion as an operator's file tells it.
 *
 * @param theme key of a theme; null for none
 * @param language ISO 639 code
 */
public record DiscussionDefinition(
    GroupId group,
    @Nullable String theme,
    String title,
    String markdown,
    String language,
    MemberId author,
    Instant at) {

  /** Checks the texts; {@link org.minga.commons.Refused} says what is wrong. */
  public DiscussionDefinition {
    title = PostingPolicy.title(title);
    markdown = PostingPolicy.text(markdown);
    PostingPolicy.language(language);
  }
}
