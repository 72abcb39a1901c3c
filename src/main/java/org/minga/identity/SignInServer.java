package org.minga.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people sign in.
 *
 * @param issuer address of the Keycloak realm, as tokens name it
 * @param syncSecret of the client that reads memberships
 * @param pollEvery how often to ask what administrators changed
 * @param reconcileEvery how often to compare everything
 */
@ConfigurationProperties("minga.keycloak")
record SignInServer(URI issuer, String syncSecret, Duration pollEvery, Duration reconcileEvery) {

  private static final String REALMS = "/realms/";

  /** The registration's name in addresses. */
  static final String REGISTRATION = "keycloak";

  /** Where a sign-in starts. */
  static final String START = "/oauth2/authorization/" + REGISTRATION;

  /** The realm's name. */
  String realm() {
    var address = issuer.toString();
    return address.substring(address.lastIndexOf(REALMS) + REALMS.length());
  }

  /** The server's address, without the realm. */
  String server() {
    var address = issuer.toString();
    return address.substring(0, address.lastIndexOf(REALMS));
  }

  /** Scheme, host and port, as a browser's policy names them. */
  String origin() {
    return issuer.getScheme() + "://" + issuer.getRawAuthority();
  }
}
