package org.minga.identity;

import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Turns a checked ID token into a member. The token says all that is needed, so nothing more is
 * asked of the sign-in server.
 */
@Component
class SignIns implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final Members members;

  SignIns(Members members) {
    this.members = members;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var token = request.getIdToken();
    var sighting = TokenClaims.sighting(token.getClaims());
    var member =
        members.signIn(
            Objects.requireNonNull(token.getIssuer(), "iss").toString(),
            Objects.requireNonNull(token.getSubject(), "sub"),
            TokenClaims.newcomer(token.getClaims()),
            sighting);
    return new SignedIn(member, sighting.name(), token);
  }
}
