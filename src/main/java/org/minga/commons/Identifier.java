package org.minga.commons;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An aggregate's id: opaque, time-ordered inside, 22 characters in addresses and JSON. */
public interface Identifier {

  /** The id as the database keeps it. */
  UUID value();

  /** The id as addresses and JSON carry it. */
  @JsonValue
  default String path() {
    return Ids.path(value());
  }
}
