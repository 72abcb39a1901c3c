package org.minga.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.live.Participant;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who a session belongs to. Says who, never what they may do: that is read from the database on
 * every call.
 */
record SignedIn(MemberId member, String displayName, OidcIdToken token)
    implements OidcUser, Participant, Serializable {

  private static final List<GrantedAuthority> MEMBER =
      List.of(new SimpleGrantedAuthority("ROLE_MEMBER"));

  /** The session at the sign-in server. */
  @Nullable String serverSession() {
    return token.getClaimAsString("sid");
  }

  String subject() {
    return Objects.requireNonNull(token.getSubject(), "sub");
  }

  @Override
  public String getName() {
    return member.path();
  }

  @Override
  public Map<String, Object> getClaims() {
    return token.getClaims();
  }

  @Override
  public @Nullable OidcUserInfo getUserInfo() {
    return null;
  }

  @Override
  public OidcIdToken getIdToken() {
    return token;
  }

  @Override
  public Map<String, Object> getAttributes() {
    return token.getClaims();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return MEMBER;
  }
}
