package org.minga.discussions;

import org.jspecify.annotations.Nullable;
import org.minga.commons.NotFound;
import org.minga.identity.CurrentMember;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The posts of a discussion as elements and programs read them. */
@RestController
class DiscussionController {

  private final Discussions discussions;
  private final CurrentMember current;

  DiscussionController(Discussions discussions, CurrentMember current) {
    this.discussions = discussions;
    this.current = current;
  }

  /**
   * A page of posts.
   *
   * @param around a number, a post's id, or {@code unread}
   */
  @GetMapping("/api/discussions/{id}/posts")
  ResponseEntity<ThreadPage> posts(
      @PathVariable String id,
      @RequestParam @Nullable String around,
      @RequestParam @Nullable Integer after,
      @RequestParam @Nullable Integer before,
      @RequestParam(defaultValue = "50") int limit) {
    var request = request(around, after, before).limit(limit);
    return fresh(discussions.page(current.require(), DiscussionId.parse(id), request));
  }

  /** What has changed since a revision. */
  @GetMapping("/api/discussions/{id}/changes")
  ResponseEntity<PostChanges> changes(@PathVariable String id, @RequestParam long since) {
    return fresh(discussions.changes(current.require(), DiscussionId.parse(id), since));
  }

  private static PageRequest request(
      @Nullable String around, @Nullable Integer after, @Nullable Integer before) {
    if (after != null) {
      return PageRequest.after(after);
    }
    if (before != null) {
      return PageRequest.before(before);
    }
    if (around == null || around.equals("unread")) {
      return PageRequest.aroundUnread();
    }
    return around.length() < 10 && around.chars().allMatch(Character::isDigit)
        ? PageRequest.around(number(around))
        : PageRequest.around(PostId.parse(around));
  }

  private static int number(String digits) {
    if (digits.isEmpty()) {
      throw new NotFound();
    }
    return Integer.parseInt(digits);
  }

  private static <T> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }
}
