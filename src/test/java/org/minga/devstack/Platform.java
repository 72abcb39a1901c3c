package org.minga.devstack;

import java.util.Locale;

/** The machine that this runs on. */
record Platform(String system, String processor) {

  static Platform here() {
    return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  void require() {
    if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
      throw new Trouble(
          "./minga run does not know Windows.",
          "Use it inside WSL (`wsl --install`); there it works as on Linux.");
    }
  }

  Trouble withoutMariaDb(String found) {
    return new Trouble(
        "There are no MariaDB binaries for " + system + " on " + processor + found + ".",
        "Install MariaDB 11.4 or newer (its server need not run; `mariadbd` is enough), from your"
            + " system's packages or from mariadb.org, and start again.");
  }

  static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }
}
