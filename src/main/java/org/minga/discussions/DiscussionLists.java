package org.minga.discussions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.Slice;
import org.minga.groups.GroupId;
import org.minga.groups.ReadableGroup;
import org.minga.organizations.People;
import org.minga.organizations.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists discussions of the groups that it is given: one query, its unread counts included. */
@Component
class DiscussionLists {

  static final int PAGE = 25;

  /** What a member has not read: posts by others after their position. */
  private static final String UNREAD =
      """
      (d.last_number - COALESCE(r.read_up_to, 0)
        - (SELECT COUNT(*) FROM discussions_post o
           WHERE o.discussion_id = d.id AND o.author = :actor
             AND o.number > COALESCE(r.read_up_to, 0)))""";

  private static final String FROM =
      """
      FROM discussions_discussion d
      LEFT JOIN discussions_reading r ON r.discussion_id = d.id AND r.member = :actor
      """;

  private record Row(
      DiscussionId id,
      GroupId group,
      @Nullable String theme,
      String title,
      String language,
      DiscussionState state,
      int posts,
      int unread,
      PostId lastPost,
      MemberId lastAuthor,
      Instant lastActivity,
      String excerpt,
      String excerptLanguage) {}

  /** How much a discussion holds. */
  record Counts(
      @Nullable String theme,
      String title,
      String language,
      int posts,
      int people,
      int unread,
      Instant openedAt) {}

  private final JdbcClient jdbc;
  private final People people;

  DiscussionLists(JdbcClient jdbc, People people) {
    this.jdbc = jdbc;
    this.people = people;
  }

  /** A page of the discussions of these groups, newest activity first. */
  Slice<DiscussionSummary> list(
      MemberId actor,
      Collection<ReadableGroup> groups,
      DiscussionFilter filter,
      @Nullable String cursor) {
    var from = DiscussionCursor.parse(cursor);
    if (groups.isEmpty()) {
      return new Slice<>(List.of(), null);
    }
    var sql =
        new StringBuilder(
            """
            SELECT d.id, d.group_id, d.theme, d.title, d.language, d.state, d.last_number,
                   d.last_activity_at, p.id AS last_post, p.author, p.excerpt,
                   p.language AS excerpt_language,
            """);
    sql.append(UNREAD).append(" AS unread\n").append(FROM);
    sql.append("JOIN discussions_post p ON p.discussion_id = d.id AND p.number = d.last_number\n");
    sql.append("WHERE d.group_id IN (:groups)");
    var values = new HashMap<String, Object>();
    values.put("actor", actor.value());
    values.put("groups", groups.stream().map(it -> it.id().value()).toList());
    values.put("most", PAGE + 1);
    if (filter.theme() != null) {
      sql.append(" AND d.theme = :theme");
      values.put("theme", filter.theme());
    }
    if (filter.unread()) {
      sql.append(" AND d.last_number > COALESCE(r.read_up_to, 0) AND ").append(UNREAD);
      sql.append(" > 0");
    }
    if (from != null) {
      sql.append(" AND (d.last_activity_at < :at OR d.last_activity_at = :at AND d.id < :id)");
      values.put("at", from.activity());
      values.put("id", from.id());
    }
    sql.append(" ORDER BY d.last_activity_at DESC, d.id DESC LIMIT :most");
    var rows = jdbc.sql(sql.toString()).params(values).query(DiscussionLists::row).list();
    return summaries(
        Slice.of(rows, PAGE, it -> new DiscussionCursor(it.lastActivity(), it.id().value()).text()),
        groups);
  }

  /** How many posts the member has not read, by group; groups without any are left out. */
  Map<GroupId, Integer> unread(MemberId actor, Collection<GroupId> groups) {
    if (groups.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            "SELECT d.group_id, SUM("
                + UNREAD
                + ") AS unread "
                + FROM
                + """
                WHERE d.group_id IN (:groups) AND d.last_number > COALESCE(r.read_up_to, 0)
                GROUP BY d.group_id HAVING unread > 0""")
        .param("actor", actor.value())
        .param("groups", groups.stream().map(GroupId::value).toList())
        .query(
            (row, n) ->
                Map.entry(new GroupId(row.getObject("group_id", UUID.class)), row.getInt("unread")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<Counts> counts(MemberId actor, DiscussionId discussion) {
    return jdbc.sql(
            """
            SELECT d.theme, d.title, d.language, d.last_number, d.opened_at,
                   (SELECT COUNT(DISTINCT c.author) FROM discussions_post c
                    WHERE c.discussion_id = d.id) AS people,
            """
                + UNREAD
                + " AS unread "
                + FROM
                + "WHERE d.id = :id")
        .param("actor", actor.value())
        .param("id", discussion.value())
        .query(
            (row, n) ->
                new Counts(
                    row.getString("theme"),
                    row.getString("title"),
                    row.getString("language"),
                    row.getInt("last_number"),
                    row.getInt("people"),
                    row.getInt("unread"),
                    row.getObject("opened_at", Instant.class)))
        .optional();
  }

  private Slice<DiscussionSummary> summaries(Slice<Row> rows, Collection<ReadableGroup> groups) {
    var authors = people.find(rows.items().stream().map(Row::lastAuthor).toList());
    var byId = groups.stream().collect(Collectors.toMap(ReadableGroup::id, Function.identity()));
    return rows.map(row -> summary(row, byId, authors));
  }

  private static DiscussionSummary summary(
      Row row, Map<GroupId, ReadableGroup> groups, Map<MemberId, Person> authors) {
    var group = Objects.requireNonNull(groups.get(row.group()), "group");
    return new DiscussionSummary(
        row.id(),
        row.group(),
        group.name(),
        group.visibility(),
        row.theme(),
        row.title(),
        row.language(),
        row.state(),
        row.posts(),
        row.unread(),
        row.lastPost(),
        Objects.requireNonNull(authors.get(row.lastAuthor()), "author"),
        row.lastActivity(),
        row.excerpt(),
        row.excerptLanguage());
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    return new Row(
        new DiscussionId(row.getObject("id", UUID.class)),
        new GroupId(row.getObject("group_id", UUID.class)),
        row.getString("theme"),
        row.getString("title"),
        row.getString("language"),
        DiscussionState.valueOf(row.getString("state")),
        row.getInt("last_number"),
        row.getInt("unread"),
        new PostId(row.getObject("last_post", UUID.class)),
        new MemberId(row.getObject("author", UUID.class)),
        row.getObject("last_activity_at", Instant.class),
        row.getString("excerpt"),
        row.getString("excerpt_language"));
  }
}
