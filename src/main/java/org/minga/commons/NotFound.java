package org.minga.commons;

/**
 * What was asked for is absent, or the asker may not know of it; from outside the two look the
 * same.
 */
public class NotFound extends RuntimeException {

  /** Says nothing of what was sought. */
  public NotFound() {
    super("Not found", null, false, false);
  }
}
