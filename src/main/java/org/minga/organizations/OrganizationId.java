package org.minga.organizations;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.minga.commons.Identifier;
import org.minga.commons.Ids;

/** An organization's id. */
@Embeddable
public record OrganizationId(UUID value) implements Identifier, Serializable {

  /** A new id. */
  public static OrganizationId next() {
    return new OrganizationId(Ids.next());
  }

  /** Reads an id from an address; {@link org.minga.commons.NotFound} if it is none. */
  public static OrganizationId parse(String path) {
    return new OrganizationId(Ids.parse(path));
  }

  @Override
  public String toString() {
    return path();
  }
}
