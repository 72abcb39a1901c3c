package org.minga.community;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the keys of earlier loads became. */
@Component
class Items {

  /** Kinds of things that have a key. */
  enum Kind {
    ORGANIZATION,
    MEMBER,
    AFFILIATION,
    GROUP,
    DISCUSSION,
    OPENING,
    POST,
    PLAN,
    OBJECTIVE,
    STEP
  }

  private record Row(Kind kind, String key, UUID id) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Items(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Map<Kind, Map<String, UUID>> all() {
    Map<Kind, Map<String, UUID>> all = new HashMap<>();
    jdbc.sql("SELECT kind, item_key, id FROM community_item")
        .query(
            (row, number) ->
                new Row(
                    Kind.valueOf(row.getString("kind")),
                    row.getString("item_key"),
                    row.getObject("id", UUID.class)))
        .list()
        .forEach(
            row -> all.computeIfAbsent(row.kind(), it -> new HashMap<>()).put(row.key(), row.id()));
    return all;
  }

  void put(Kind kind, String key, UUID id) {
    jdbc.sql(
            """
            INSERT INTO community_item (kind, item_key, id, loaded_at) VALUES (:kind, :key, :id, :at)
            ON DUPLICATE KEY UPDATE id = VALUE(id), loaded_at = VALUE(loaded_at)""")
        .param("kind", kind.name())
        .param("key", key)
        .param("id", id)
        .param("at", clock.instant())
        .update();
  }
}
