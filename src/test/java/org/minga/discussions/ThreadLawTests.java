package org.minga.discussions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.groups.GroupId;

/** What holds of every thread, however its replies fall. */
class ThreadLawTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Property
  void postsAreNumberedWithoutGapsAndAnswerOnlyEarlierOnes(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 1000) Integer> choices) {
    var discussion = discussion();
    var posts = new ArrayList<Post>();
    posts.add(add(discussion, null));
    for (int choice : choices) {
      int parent = choice % (posts.size() + 1);
      posts.add(add(discussion, parent == 0 ? null : posts.get(parent - 1)));
    }

    var numbers = new HashMap<PostId, Integer>();
    for (int i = 0; i < posts.size(); i++) {
      var post = posts.get(i);
      assertThat(post.number()).isEqualTo(i + 1);
      if (post.parent() != null) {
        assertThat(Objects.requireNonNull(numbers.get(post.parent()))).isLessThan(post.number());
      }
      numbers.put(post.id(), post.number());
    }
    assertThat(discussion.lastNumber()).isEqualTo(posts.size());
  }

  @Property(tries = 20)
  void noPostAnswersOneOfAnotherDiscussion(@ForAll @IntRange(min = 1, max = 9) int before) {
    var elsewhere = add(discussion(), null);
    var discussion = discussion();
    for (int i = 0; i < before; i++) {
      add(discussion, null);
    }

    assertThatThrownBy(() -> add(discussion, elsewhere)).isInstanceOf(NotFound.class);
    assertThat(discussion.lastNumber()).isEqualTo(before);
  }

  @Property
  void everyPageHoldsWhatWasAskedForAndNoMoreThanItMay(
      @ForAll @IntRange(min = 1, max = 400) int last,
      @ForAll @IntRange(min = -10, max = 500) int number,
      @ForAll @IntRange(min = 1, max = 50) int limit) {
    for (var range :
        List.of(
            NumberRange.around(number, limit, last),
            NumberRange.before(number, limit, last),
            NumberRange.after(number, limit, last))) {
      assertThat(range.last() - range.first() + 1).isBetween(0, limit);
      assertThat(range.first()).isPositive();
      assertThat(range.last()).isLessThanOrEqualTo(last);
    }
    var around = NumberRange.around(number, limit, last);
    assertThat(around.last() - around.first() + 1).isEqualTo(Math.min(limit, last));
    assertThat(Math.clamp(number, 1, last)).isBetween(around.first(), around.last());
  }

  private static Discussion discussion() {
    return new Discussion(DiscussionId.next(), GroupId.next(), null, "Título", "es", NOON);
  }

  private static Post add(Discussion discussion, Post parent) {
    var body = new PostBody("Hola", "<p>Hola</p>", Rendering.VERSION, "Hola", "es");
    return discussion.add(MemberId.next(), parent, body, "key", NOON, 1);
  }
}
