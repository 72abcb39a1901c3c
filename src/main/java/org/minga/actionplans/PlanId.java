package org.minga.actionplans;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.minga.commons.Identifier;
import org.minga.commons.Ids;

/** An action plan's id. */
@Embeddable
public record PlanId(UUID value) implements Identifier, Serializable {

  /** A new id. */
  public static PlanId next() {
    return new PlanId(Ids.next());
  }

  /** Reads an id from an address; {@link org.minga.commons.NotFound} if it is none. */
  public static PlanId parse(String path) {
    return new PlanId(Ids.parse(path));
  }

  @Override
  public String toString() {
    return path();
  }
}
