package org.minga.identity;

import java.util.Optional;

/** Finds accounts at the sign-in server. */
public interface AccountDirectory {

  /**
   * The account that has this address, whatever its case.
   *
   * @throws DirectoryUnavailable if the sign-in server does not answer
   */
  Optional<Account> findByEmail(String email);
}
