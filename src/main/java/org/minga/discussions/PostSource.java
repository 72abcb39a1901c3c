package org.minga.discussions;

/**
 * A post as its author wrote it, to be edited.
 *
 * @param version what the edit must name
 */
public record PostSource(PostId post, String markdown, long version) {}
