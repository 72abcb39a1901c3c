package org.minga.actionplans;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.minga.commons.Identifier;
import org.minga.commons.Ids;

/** A next step's id. */
@Embeddable
public record StepId(UUID value) implements Identifier, Serializable {

  /** A new id. */
  public static StepId next() {
    return new StepId(Ids.next());
  }

  /** Reads an id from an address; {@link org.minga.commons.NotFound} if it is none. */
  public static StepId parse(String path) {
    return new StepId(Ids.parse(path));
  }

  @Override
  public String toString() {
    return path();
  }
}
