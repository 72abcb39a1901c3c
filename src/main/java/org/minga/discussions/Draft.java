package org.minga.discussions;

/**
 * Something half written, kept for its author.
 *
 * @param title of a discussion not yet opened; empty for a reply
 * @param sequence grows with each save; a save with a lower one comes too late
 */
public record Draft(String title, String text, long sequence) {}
