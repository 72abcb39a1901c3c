package org.minga.discussions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;

/**
 * A reply as an operator's file tells it.
 *
 * @param parent the post it answers; null for the discussion as a whole
 * @param language ISO 639 code
 */
public record ReplyDefinition(
    DiscussionId discussion,
    @Nullable PostId parent,
    String markdown,
    String language,
    MemberId author,
    Instant at) {

  /** Checks the text; {@link org.minga.commons.Refused} says what is wrong. */
  public ReplyDefinition {
    markdown = PostingPolicy.text(markdown);
    PostingPolicy.language(language);
  }
}
