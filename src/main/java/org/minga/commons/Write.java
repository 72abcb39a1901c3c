package org.minga.commons;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A service call that changes the database in one transaction, tried again when it only lost a race
 * for a lock or a snapshot. Each statement sees what is committed; what must not change in between
 * is locked, or guarded by a version.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Transactional(isolation = Isolation.READ_COMMITTED)
@Retryable(
    predicate = LostRace.class,
    maxRetries = 5,
    delay = 15,
    jitter = 15,
    multiplier = 2,
    maxDelay = 400)
public @interface Write {}
