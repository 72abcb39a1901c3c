package org.minga.identity;

import java.util.List;

/** The server may not start with these settings. */
class SettingsRefused extends RuntimeException {

  private final String remedy;

  private SettingsRefused(String message, String remedy) {
    super(message, null, false, false);
    this.remedy = remedy;
  }

  static SettingsRefused missing(List<String> names) {
    return new SettingsRefused(
        "These settings are missing: " + String.join(", ", names) + ".",
        "Set them as environment variables; docs/operations.md tells what each is for. To try Minga"
            + " with nothing set, use ./minga run.");
  }

  static SettingsRefused demoSecrets(List<String> names) {
    return new SettingsRefused(
        "These settings hold a secret of the demo, which everybody knows: "
            + String.join(", ", names)
            + ".",
        "Set secrets of your own, the same in Minga, Keycloak and the database. A demo on this"
            + " computer alone may keep them with MINGA_DEMO=true and addresses on localhost.");
  }

  String remedy() {
    return remedy;
  }
}
