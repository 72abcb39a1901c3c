package org.minga.community;

import org.springframework.stereotype.Service;

/**
 * Sets the community up from a file, or adds to it. For operators: it knows no acting member, and
 * no screen calls it.
 */
@Service
public class CommunityLoader {

  private final Accounts accounts;
  private final CommunityWriter writer;
  private final Settings settings;

  CommunityLoader(Accounts accounts, CommunityWriter writer, Settings settings) {
    this.accounts = accounts;
    this.writer = writer;
    this.settings = settings;
  }

  /**
   * Loads a file, all of it or nothing; what an earlier load made is not made again.
   *
   * @throws InvalidCommunityFile naming the people who have no account
   * @throws org.minga.identity.DirectoryUnavailable if the sign-in server does not answer
   */
  public LoadReport load(CommunityFile file) {
    return writer.write(file, accounts.of(file));
  }

  /** Does all that {@link #load} does, then takes it back. */
  public LoadReport tryOut(CommunityFile file) {
    return writer.tryOut(file, accounts.of(file));
  }

  /** Whether a file was ever loaded. */
  public boolean loaded() {
    return settings.loaded();
  }
}
