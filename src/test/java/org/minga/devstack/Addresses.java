package org.minga.devstack;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where the browser finds what. Keycloak's realms and the members' identities carry these
 * addresses, so they stay with the data once they are chosen.
 */
record Addresses(int mingaPort, int keycloakPort) {

  private static final String MINGA = "port.minga";
  private static final String KEYCLOAK = "port.keycloak";

  static Addresses choose(Options options, DataFolder data) throws IOException {
    var addresses = remembered(data);
    if (addresses == null) {
      addresses =
          options.port() == 0
              ? new Addresses(Ports.free(), Ports.free())
              : new Addresses(options.port(), options.port() + Options.FROM_MINGA_TO_KEYCLOAK);
    } else if (options.portChosen() && options.port() != addresses.mingaPort()) {
      throw new Trouble(
          "The data in "
              + data.path()
              + " belong to port "
              + addresses.mingaPort()
              + ": their sign-in carries that address.",
          "Start without --port, or start over with --fresh, or give another --data FOLDER.");
    }
    Ports.require(addresses.mingaPort(), "Minga");
    Ports.require(addresses.keycloakPort(), "Keycloak");
    data.remember(MINGA, String.valueOf(addresses.mingaPort()));
    data.remember(KEYCLOAK, String.valueOf(addresses.keycloakPort()));
    return addresses;
  }

  String minga() {
    return "http://localhost:" + mingaPort;
  }

  String keycloak() {
    return "http://localhost:" + keycloakPort;
  }

  String issuer() {
    return keycloak() + "/realms/minga";
  }

  private static @Nullable Addresses remembered(DataFolder data) {
    var minga = data.recall(MINGA);
    var keycloak = data.recall(KEYCLOAK);
    return minga == null || keycloak == null
        ? null
        : new Addresses(Integer.parseInt(minga), Integer.parseInt(keycloak));
  }
}
