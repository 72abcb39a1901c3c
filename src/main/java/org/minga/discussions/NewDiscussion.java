package org.minga.discussions;

import org.jspecify.annotations.Nullable;
import org.minga.groups.GroupId;

/**
 * A discussion that someone opens.
 *
 * @param theme key of a theme; null for none
 * @param markdown of the opening post
 * @param language ISO 639 code of the text; null for the author's own
 * @param idempotencyKey made once for this act; a repeated send with it opens no second discussion
 */
public record NewDiscussion(
    GroupId group,
    @Nullable String theme,
    String title,
    String markdown,
    @Nullable String language,
    String idempotencyKey) {

  /** Checks the texts; {@link org.minga.commons.Refused} says what is wrong. */
  public NewDiscussion {
    title = PostingPolicy.title(title);
    markdown = PostingPolicy.text(markdown);
    language = PostingPolicy.language(language);
    idempotencyKey = PostingPolicy.key(idempotencyKey);
  }
}
