package org.minga.discussions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.minga.commons.Identifier;
import org.minga.commons.Ids;

/** A post's id. */
@Embeddable
public record PostId(UUID value) implements Identifier, Serializable {

  /** A new id. */
  public static PostId next() {
    return new PostId(Ids.next());
  }

  /** Reads an id from an address; {@link org.minga.commons.NotFound} if it is none. */
  public static PostId parse(String path) {
    return new PostId(Ids.parse(path));
  }

  @Override
  public String toString() {
    return path();
  }
}
