package org.minga.discussions;

/**
 * A post's text with all that is drawn from it.
 *
 * @param html safe to show, as the renderer of this version made it
 * @param excerpt the beginning, as plain text
 * @param language ISO 639 code
 */
record PostBody(String markdown, String html, int renderer, String excerpt, String language) {}
