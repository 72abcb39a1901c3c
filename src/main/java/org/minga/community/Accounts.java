package org.minga.community;

import java.util.HashMap;
import java.util.Map;
import org.minga.community.CommunityFile.Member;
import org.minga.identity.Account;
import org.minga.identity.AccountDirectory;
import org.springframework.stereotype.Component;

/**
 * Finds the account of each person of a file at the sign-in server. The e-mail address serves for
 * this search only: what is kept is issuer and subject.
 */
@Component
class Accounts {

  private final AccountDirectory directory;

  Accounts(AccountDirectory directory) {
    this.directory = directory;
  }

  /**
   * The accounts by the people's keys.
   *
   * @throws InvalidCommunityFile naming everyone who has none, or one that someone else has too
   */
  Map<String, Account> of(CommunityFile file) {
    var problems = new Problems();
    var accounts = new HashMap<String, Account>();
    for (var member : file.members()) {
      find(member, accounts, problems);
    }
    if (!problems.none()) {
      throw new InvalidCommunityFile(file.name(), problems.inOrder());
    }
    return accounts;
  }

  private void find(Member member, Map<String, Account> accounts, Problems problems) {
    var account = directory.findByEmail(member.email());
    if (account.isEmpty()) {
      problems.add(member.line(), "no-account", "value", member.email());
    } else if (accounts.containsValue(account.get())) {
      problems.add(member.line(), "account-taken", "value", member.email());
    } else {
      accounts.put(member.key(), account.get());
    }
  }
}
