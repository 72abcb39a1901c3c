package org.minga.actionplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objective as an operator writes it.
 *
 * @param key stays the same from load to load; one of its kind in the community
 */
public record ObjectiveDefinition(
    PlanId plan, String key, String title, @Nullable LocalDate until) {}
