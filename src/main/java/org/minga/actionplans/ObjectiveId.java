package org.minga.actionplans;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.minga.commons.Identifier;
import org.minga.commons.Ids;

/** An objective's id. */
@Embeddable
public record ObjectiveId(UUID value) implements Identifier, Serializable {

  /** A new id. */
  public static ObjectiveId next() {
    return new ObjectiveId(Ids.next());
  }

  /** Reads an id from an address; {@link org.minga.commons.NotFound} if it is none. */
  public static ObjectiveId parse(String path) {
    return new ObjectiveId(Ids.parse(path));
  }

  @Override
  public String toString() {
    return path();
  }
}
