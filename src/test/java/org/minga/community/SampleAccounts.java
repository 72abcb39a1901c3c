package org.minga.community;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.minga.identity.Account;
import org.minga.identity.AccountDirectory;

/** A sign-in server where everyone has an account, except those who are said to have none. */
class SampleAccounts implements AccountDirectory {

  private final Set<String> without = new HashSet<>();

  void forget(String email) {
    without.add(email);
  }

  void rememberAll() {
    without.clear();
  }

  @Override
  public Optional<Account> findByEmail(String email) {
    return Optional.of(email)
        .filter(it -> !without.contains(it))
        .map(
            it ->
                new Account("https://sign-in.example/realms/minga", "subject-of-" + it, it, true));
  }
}
