package org.minga.organizations;

import java.util.List;

/**
 * An organization as the directory lists it.
 *
 * @param representatives their names
 * @param ownSignIn whether its members sign in at its own provider
 * @param mine whether the reader belongs to it
 */
public record DirectoryEntry(
    OrganizationSummary organization,
    int members,
    List<String> representatives,
    boolean ownSignIn,
    boolean mine) {

  /** Copies the names. */
  public DirectoryEntry {
    representatives = List.copyOf(representatives);
  }
}
