package org.minga.commons;

import java.util.Map;

/** A rule says no, and the member is told which, in their language. */
public class Refused extends RuntimeException {

  private final String key;
  private final transient Map<String, Object> arguments;

  /** Refuses with the message of this key. */
  public Refused(String key) {
    this(key, Map.of());
  }

  /** Refuses with the message of this key, filled with these named arguments. */
  public Refused(String key, Map<String, Object> arguments) {
    super(key, null, false, false);
    this.key = key;
    this.arguments = Map.copyOf(arguments);
  }

  /** The message's key in the bundles. */
  public String key() {
    return key;
  }

  /** The message's arguments by name. */
  public Map<String, Object> arguments() {
    return arguments;
  }
}
