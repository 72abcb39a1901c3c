package org.minga.actionplans;

/**
 * A change's place in the order of its plan, and among the steps of a discussion; 0 without one.
 */
record Revisions(long plan, long discussion) {}
