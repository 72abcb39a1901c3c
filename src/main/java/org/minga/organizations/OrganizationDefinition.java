package org.minga.organizations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says of an organization.
 *
 * @param alias of the organization at the sign-in server; decides whether it is a new one
 * @param country ISO 3166 code
 * @param domains of its e-mail addresses
 * @param ownSignIn whether its members sign in at its own provider
 */
public record OrganizationDefinition(
    String alias,
    String name,
    @Nullable String country,
    Reach reach,
    @Nullable String kind,
    @Nullable String website,
    List<EmailDomain> domains,
    boolean ownSignIn) {

  /** Copies the domains. */
  public OrganizationDefinition {
    domains = List.copyOf(domains);
  }
}
