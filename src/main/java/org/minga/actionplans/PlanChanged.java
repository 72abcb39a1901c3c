package org.minga.actionplans;

/**
 * A plan's title or objectives changed.
 *
 * @param revision its place in the order of the plan
 */
public record PlanChanged(PlanId plan, long revision) {}
