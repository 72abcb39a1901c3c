package org.minga.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads groups as one member stands to them; the sight of private ones is decided in the query. */
@Component
class GroupReader {

  private static final int PAGE = 50;

  /** How one member stands to one group. */
  record Stance(
      GroupId group,
      String name,
      Visibility visibility,
      boolean member,
      boolean lead,
      boolean requested) {}

  private final JdbcClient jdbc;

  GroupReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Stance> stance(MemberId actor, GroupId group) {
    return jdbc.sql(
            """
            SELECT g.id, g.name, g.visibility, m.member IS NOT NULL AS belongs,
                   COALESCE(m.lead, FALSE) AS leads, r.member IS NOT NULL AS requested
            FROM groups_group g
            LEFT JOIN groups_membership m ON m.group_id = g.id AND m.member = :actor
            LEFT JOIN groups_request r ON r.group_id = g.id AND r.member = :actor
            WHERE g.id = :group""")
        .param("actor", actor.value())
        .param("group", group.value())
        .query(GroupReader::stance)
        .optional();
  }

  /** All groups that the member may know of; there are tens of them, not thousands. */
  List<Stance> known(MemberId actor) {
    return jdbc.sql(
            """
            SELECT g.id, g.name, g.visibility, m.member IS NOT NULL AS belongs,
                   COALESCE(m.lead, FALSE) AS leads, FALSE AS requested
            FROM groups_group g
            LEFT JOIN groups_membership m ON m.group_id = g.id AND m.member = :actor
            WHERE g.visibility <> 'PRIVATE' OR m.member IS NOT NULL
            ORDER BY g.name, g.id""")
        .param("actor", actor.value())
        .query(GroupReader::stance)
        .list();
  }

  /** A page of the groups that the member may know of, by name. */
  Slice<GroupSummary> list(MemberId actor, @Nullable String cursor) {
    var from = GroupCursor.parse(cursor);
    var rows =
        summaries(
                """
                WHERE (g.visibility <> 'PRIVATE' OR m.member IS NOT NULL)
                  AND (g.name > :name OR g.name = :name AND g.id > :id)""")
            .param("actor", actor.value())
            .param("name", from.name())
            .param("id", from.id())
            .param("most", PAGE + 1)
            .query(GroupReader::summary)
            .list();
    return Slice.of(rows, PAGE, last -> GroupCursor.after(last).text());
  }

  /** The groups that the member belongs to. */
  List<GroupSummary> mine(MemberId actor) {
    return summaries("WHERE m.member IS NOT NULL")
        .param("actor", actor.value())
        .param("most", Integer.MAX_VALUE)
        .query(GroupReader::summary)
        .list();
  }

  private JdbcClient.StatementSpec summaries(String where) {
    return jdbc.sql(
        """
        SELECT g.id, g.name, g.about, g.visibility, m.member IS NOT NULL AS belongs,
               COALESCE(m.lead, FALSE) AS leads,
               (SELECT COUNT(*) FROM groups_membership c WHERE c.group_id = g.id) AS members
        FROM groups_group g
        LEFT JOIN groups_membership m ON m.group_id = g.id AND m.member = :actor
        """
            + where
            + " ORDER BY g.name, g.id LIMIT :most");
  }

  private static Stance stance(ResultSet row, int n) throws SQLException {
    return new Stance(
        id(row),
        row.getString("name"),
        Visibility.valueOf(row.getString("visibility")),
        row.getBoolean("belongs"),
        row.getBoolean("leads"),
        row.getBoolean("requested"));
  }

  private static GroupSummary summary(ResultSet row, int n) throws SQLException {
    return new GroupSummary(
        id(row),
        row.getString("name"),
        row.getString("about"),
        Visibility.valueOf(row.getString("visibility")),
        row.getBoolean("belongs"),
        row.getBoolean("leads"),
        row.getInt("members"));
  }

  private static GroupId id(ResultSet row) throws SQLException {
    return new GroupId(row.getObject("id", UUID.class));
  }
}
