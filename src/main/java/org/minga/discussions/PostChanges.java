package org.minga.discussions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has changed in a discussion since a revision.
 *
 * @param reset true if too much has changed: the reader starts over; null otherwise
 * @param revision up to which the changes are told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostChanges(@Nullable Boolean reset, long revision, @Nullable List<PostView> posts) {

  static PostChanges of(long revision, List<PostView> posts) {
    return new PostChanges(null, revision, List.copyOf(posts));
  }

  static PostChanges startOver(long revision) {
    return new PostChanges(true, revision, null);
  }
}
