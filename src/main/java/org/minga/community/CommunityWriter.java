package org.minga.community;

import java.util.Map;
import org.minga.commons.Write;
import org.minga.identity.Account;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Writes a checked file in one transaction: all of it, or nothing. */
@Component
class CommunityWriter {

  private final Settings settings;
  private final Items items;
  private final DirectoryLoader directory;
  private final TalkLoader talk;
  private final PlanLoader plans;

  CommunityWriter(
      Settings settings,
      Items items,
      DirectoryLoader directory,
      TalkLoader talk,
      PlanLoader plans) {
    this.settings = settings;
    this.items = items;
    this.directory = directory;
    this.talk = talk;
    this.plans = plans;
  }

  @Write
  LoadReport write(CommunityFile file, Map<String, Account> accounts) {
    settings.lock();
    var loading = new Loading(file.name(), items);
    settings.save(file.community(), file.organizations());
    directory.load(file, accounts, loading);
    talk.load(file, loading);
    plans.load(file, loading);
    return loading.report();
  }

  /** Writes, learns that it would go well, and takes all of it back. */
  @Write
  LoadReport tryOut(CommunityFile file, Map<String, Account> accounts) {
    var report = write(file, accounts);
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return report;
  }
}
