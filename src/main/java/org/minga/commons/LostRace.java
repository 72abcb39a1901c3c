package org.minga.commons;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.resilience.retry.MethodRetryPredicate;

/**
 * Tells a lost race from a fault: MariaDB's lock wait timeout (1205), deadlock (1213) and, with
 * {@code innodb_snapshot_isolation}, record changed since last read (1020).
 */
class LostRace implements MethodRetryPredicate {

  private static final Set<Integer> CODES = Set.of(1020, 1205, 1213);

  @Override
  public boolean shouldRetry(Method method, Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
        return true;
      }
    }
    return false;
  }
}
