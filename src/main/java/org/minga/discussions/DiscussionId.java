package org.minga.discussions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.minga.commons.Identifier;
import org.minga.commons.Ids;

/** A discussion's id. */
@Embeddable
public record DiscussionId(UUID value) implements Identifier, Serializable {

  /** A new id. */
  public static DiscussionId next() {
    return new DiscussionId(Ids.next());
  }

  /** Reads an id from an address; {@link org.minga.commons.NotFound} if it is none. */
  public static DiscussionId parse(String path) {
    return new DiscussionId(Ids.parse(path));
  }

  @Override
  public String toString() {
    return path();
  }
}
