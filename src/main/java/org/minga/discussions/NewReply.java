package org.minga.discussions;

import org.jspecify.annotations.Nullable;

/**
 * A reply that someone sends.
 *
 * @param parent the post it answers; null for the discussion as a whole
 * @param language ISO 639 code of the text; null for the author's own
 * @param idempotencyKey made once for this act; a repeated send with it is no second post
 */
public record NewReply(
    DiscussionId discussion,
    @Nullable PostId parent,
    String markdown,
    @Nullable String language,
    String idempotencyKey) {

  /** Checks the text; {@link org.minga.commons.Refused} says what is wrong. */
  public NewReply {
    markdown = PostingPolicy.text(markdown);
    language = PostingPolicy.language(language);
    idempotencyKey = PostingPolicy.key(idempotencyKey);
  }
}
