package org.minga.devstack;

import java.nio.file.Path;

/** The Java that this runs with, which the servers run with as well. */
final class Java {

  private Java() {}

  static String home() {
    return System.getProperty("java.home");
  }

  static String program() {
    return Path.of(home(), "bin", "java").toString();
  }
}
