package org.minga.commons;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A member's id, shared by all modules because every call names who acts. */
@Embeddable
public record MemberId(UUID value) implements Identifier, Serializable {

  /** A new id. */
  public static MemberId next() {
    return new MemberId(Ids.next());
  }

  /** Reads an id from an address; {@link NotFound} if it is none. */
  public static MemberId parse(String path) {
    return new MemberId(Ids.parse(path));
  }

  @Override
  public String toString() {
    return path();
  }
}
