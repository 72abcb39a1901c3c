package org.minga.live;

/**
 * A browser's socket, as its owner's session knows it.
 *
 * @param httpSession the id of the HTTP session it was opened in
 */
public record Connection(Participant participant, String httpSession) {}
