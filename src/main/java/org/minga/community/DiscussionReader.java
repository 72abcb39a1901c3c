package org.minga.community;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minga.community.CommunityFile.Discussion;
import org.minga.community.CommunityFile.Origin;
import org.minga.community.CommunityFile.Post;

/** Reads the discussions of one group. */
final class DiscussionReader {

  private static final int TEXT = 20_000;

  private final Problems problems;
  private final Calendar calendar;
  private final Circle circle;
  private final Keys discussions;
  private final Values values;
  private final Map<String, Map<String, Instant>> saidIn = new HashMap<>();

  DiscussionReader(Problems problems, Calendar calendar, Circle circle, Keys discussions) {
    this.problems = problems;
    this.calendar = calendar;
    this.circle = circle;
    this.discussions = discussions;
    this.values = new Values(problems);
  }

  Discussion discussion(Section section, @Nullable String theme) {
    var key = discussions.take(section, "key");
    var title = section.line("title", 200);
    var language = section.required("language").map(values::language).orElse("");
    var opening = post(section, "", "opened", Instant.EPOCH, language, new Keys(problems));
    section.done();
    remember(opening, saidIn.computeIfAbsent(key, it -> new HashMap<>()));
    return new Discussion(key, title, theme, language, opening, section.line());
  }

  private Post post(
      Section section,
      String key,
      String momentField,
      Instant earliest,
      String language,
      Keys posts) {
    var by = circle.writer(section, "by");
    var at = calendar.moment(section, momentField, earliest).at();
    var text = Paragraphs.unwrapped(section.text("text", TEXT));
    var replies =
        section.sections("replies").stream()
            .map(it -> reply(it, at, language, posts))
            .sorted(Comparator.comparing(Post::at))
            .toList();
    return new Post(key, by, at, language, text, replies, section.line());
  }

  private Post reply(Section section, Instant answered, String language, Keys posts) {
    var key = posts.take(section, "key");
    var own = section.scalar("language").map(values::language).orElse(language);
    var post = post(section, key, "at", answered, language, posts);
    section.done();
    return new Post(key, post.by(), post.at(), own, post.text(), post.replies(), post.line());
  }

  private static void remember(Post post, Map<String, Instant> said) {
    said.put(post.key(), post.at());
    post.replies().forEach(reply -> remember(reply, said));
  }

  /** The post that {@code discussion/reply} or {@code discussion} names. */
  Optional<Origin> origin(Scalar reference) {
    var parts = reference.text().split("/", 2);
    var post = parts.length == 2 ? parts[1] : "";
    var at = saidIn.getOrDefault(parts[0], Map.of()).get(post);
    if (at == null) {
      problems.add(reference.line(), "no-post", "value", reference.text());
    }
    return Optional.ofNullable(at).map(it -> new Origin(parts[0], post, it));
  }
}
