package org.minga.groups;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.minga.commons.Identifier;
import org.minga.commons.Ids;

/** A working group's id. */
@Embeddable
public record GroupId(UUID value) implements Identifier, Serializable {

  /** A new id. */
  public static GroupId next() {
    return new GroupId(Ids.next());
  }

  /** Reads an id from an address; {@link org.minga.commons.NotFound} if it is none. */
  public static GroupId parse(String path) {
    return new GroupId(Ids.parse(path));
  }

  @Override
  public String toString() {
    return path();
  }
}
