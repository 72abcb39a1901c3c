package org.minga.live;

/**
 * A committed change at its place in its topic's order.
 *
 * @param revision grows by one with each change of the topic; 0 for what has no order, like
 *     presence
 * @param type what kind of change, a lower-case word such as {@code post}
 * @param data what followers draw; the same for every one of them
 */
public record Change(Topic topic, long revision, String type, Object data) {}
