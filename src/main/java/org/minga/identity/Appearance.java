package org.minga.identity;

/** The colours a member reads in. */
public enum Appearance {
  /** As the device says. */
  SYSTEM,
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK
}
