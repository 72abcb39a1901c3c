package org.minga.discussions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.organizations.People;
import org.minga.organizations.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads posts as the wire carries them: one query for the posts, one for their people. */
@Component
class ThreadReader {

  private static final String POST =
      """
      SELECT p.id, p.number, p.parent_id, p.author, p.posted_at, p.edited_at, p.version, p.html,
             p.renderer, IF(p.renderer = :renderer, NULL, p.markdown) AS markdown, p.language,
             p.revision, a.number AS answered_number, a.author AS answered_author
      FROM discussions_post p LEFT JOIN discussions_post a ON a.id = p.parent_id
      """;

  private record Row(
      PostId id,
      int number,
      @Nullable PostId parent,
      MemberId author,
      Instant at,
      @Nullable Instant editedAt,
      long version,
      String html,
      String language,
      long revision,
      int answeredNumber,
      @Nullable MemberId answeredAuthor) {}

  /** The discussion's own row. */
  record Heading(String title, DiscussionState state, int lastNumber) {}

  private final JdbcClient jdbc;
  private final People people;
  private final Rendering rendering;

  ThreadReader(JdbcClient jdbc, People people, Rendering rendering) {
    this.jdbc = jdbc;
    this.people = people;
    this.rendering = rendering;
  }

  Heading heading(DiscussionId discussion) {
    return jdbc.sql("SELECT title, state, last_number FROM discussions_discussion WHERE id = :id")
        .param("id", discussion.value())
        .query(
            (row, n) ->
                new Heading(
                    row.getString("title"),
                    DiscussionState.valueOf(row.getString("state")),
                    row.getInt("last_number")))
        .optional()
        .orElseThrow(NotFound::new);
  }

  PostView post(PostId id) {
    var rows =
        jdbc.sql(POST + "WHERE p.id = :id")
            .param("renderer", Rendering.VERSION)
            .param("id", id.value())
            .query(this::row)
            .list();
    return views(rows).stream().findFirst().orElseThrow(NotFound::new);
  }

  List<PostView> posts(DiscussionId discussion, NumberRange range) {
    return views(
        jdbc.sql(
                POST
                    + """
                    WHERE p.discussion_id = :discussion AND p.number BETWEEN :first AND :last
                    ORDER BY p.number""")
            .param("renderer", Rendering.VERSION)
            .param("discussion", discussion.value())
            .param("first", range.first())
            .param("last", range.last())
            .query(this::row)
            .list());
  }

  /** The posts changed after a revision, at most so many, earliest change first. */
  List<PostView> changedSince(DiscussionId discussion, long revision, int most) {
    return views(
        jdbc.sql(
                POST
                    + """
                    WHERE p.discussion_id = :discussion AND p.revision > :revision
                    ORDER BY p.revision LIMIT :most""")
            .param("renderer", Rendering.VERSION)
            .param("discussion", discussion.value())
            .param("revision", revision)
            .param("most", most)
            .query(this::row)
            .list());
  }

  private List<PostView> views(List<Row> rows) {
    var ids = new ArrayList<MemberId>();
    rows.forEach(
        row -> {
          ids.add(row.author());
          if (row.answeredAuthor() != null) {
            ids.add(row.answeredAuthor());
          }
        });
    var found = people.find(ids);
    return rows.stream().map(row -> view(row, found)).toList();
  }

  private static PostView view(Row row, Map<MemberId, Person> people) {
    var author = Objects.requireNonNull(people.get(row.author()), "author");
    return new PostView(
        row.id(),
        row.number(),
        row.parent(),
        answered(row, people),
        PostView.Author.of(author),
        row.at(),
        row.editedAt(),
        row.version(),
        row.html(),
        row.language(),
        row.revision());
  }

  private static PostView.@Nullable Answered answered(Row row, Map<MemberId, Person> people) {
    if (row.parent() == null || row.answeredAuthor() == null) {
      return null;
    }
    var author = Objects.requireNonNull(people.get(row.answeredAuthor()), "answered author");
    return new PostView.Answered(row.parent(), row.answeredNumber(), author.name());
  }

  private Row row(ResultSet row, int n) throws SQLException {
    var parent = row.getObject("parent_id", UUID.class);
    var answeredAuthor = row.getObject("answered_author", UUID.class);
    var markdown = row.getString("markdown");
    return new Row(
        new PostId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        parent == null ? null : new PostId(parent),
        new MemberId(row.getObject("author", UUID.class)),
        row.getObject("posted_at", Instant.class),
        row.getObject("edited_at", Instant.class),
        row.getLong("version"),
        rendering.current(
            row.getString("html"), row.getInt("renderer"), markdown == null ? "" : markdown),
        row.getString("language"),
        row.getLong("revision"),
        row.getInt("answered_number"),
        answeredAuthor == null ? null : new MemberId(answeredAuthor));
  }
}
