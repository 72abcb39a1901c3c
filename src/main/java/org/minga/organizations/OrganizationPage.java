package org.minga.organizations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organization's page shows.
 *
 * @param kind such as {@code association}
 * @param representatives of its members
 */
public record OrganizationPage(
    OrganizationSummary organization,
    @Nullable String kind,
    @Nullable String website,
    boolean ownSignIn,
    boolean mine,
    int members,
    List<Person> representatives) {

  /** Copies the people. */
  public OrganizationPage {
    representatives = List.copyOf(representatives);
  }
}
