package org.minga.discussions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minga.commons.Read;
import org.minga.commons.Write;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The themes of the community; they are no secret to anyone who is signed in. */
@Service
public class Themes {

  private record Row(String key, int position, String language, String name) {}

  private final JdbcClient jdbc;

  Themes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All themes, in the community's order. */
  @Read
  public List<Theme> all() {
    var names = new LinkedHashMap<String, Map<String, String>>();
    var positions = new LinkedHashMap<String, Integer>();
    jdbc.sql(
            """
            SELECT t.theme_key, t.position, n.language, n.name
            FROM discussions_theme t JOIN discussions_theme_name n ON n.theme_key = t.theme_key
            ORDER BY t.position, t.theme_key""")
        .query(
            (row, n) ->
                new Row(
                    row.getString("theme_key"),
                    row.getInt("position"),
                    row.getString("language"),
                    row.getString("name")))
        .list()
        .forEach(
            row -> {
              positions.put(row.key(), row.position());
              names
                  .computeIfAbsent(row.key(), key -> new LinkedHashMap<>())
                  .put(row.language(), row.name());
            });
    return positions.entrySet().stream()
        .map(it -> new Theme(it.getKey(), names.getOrDefault(it.getKey(), Map.of()), it.getValue()))
        .toList();
  }

  boolean exists(String key) {
    return jdbc.sql("SELECT COUNT(*) FROM discussions_theme WHERE theme_key = :key")
            .param("key", key)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Sets a theme as an operator's file tells it; knows no actor. */
  @Write
  public void define(String key, Map<Locale, String> names, int position) {
    jdbc.sql(
            """
            INSERT INTO discussions_theme (theme_key, position) VALUES (:key, :position)
            ON DUPLICATE KEY UPDATE position = VALUE(position)""")
        .param("key", key)
        .param("position", position)
        .update();
    names.forEach(
        (locale, name) ->
            jdbc.sql(
                    """
                    INSERT INTO discussions_theme_name (theme_key, language, name)
                    VALUES (:key, :language, :name)
                    ON DUPLICATE KEY UPDATE name = VALUE(name)""")
                .param("key", key)
                .param("language", locale.getLanguage())
                .param("name", name)
                .update());
  }
}
