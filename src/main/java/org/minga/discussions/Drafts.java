package org.minga.discussions;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Ids;
import org.minga.commons.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What members have half written. A sent draft is emptied, not removed, so that a save on its way
 * comes too late.
 */
@Component
class Drafts {

  private static final UUID NEW_DISCUSSION = new UUID(0, 0);

  private final JdbcClient jdbc;

  Drafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the draft was taken; false if a later one is kept already. */
  boolean save(
      MemberId author,
      DiscussionId discussion,
      @Nullable PostId parent,
      String text,
      long sequence) {
    return save(author, place(discussion, parent), discussion, new Draft("", text, sequence));
  }

  boolean saveNew(MemberId author, Draft draft) {
    return save(author, NEW_DISCUSSION, null, draft);
  }

  /** Unfinished replies by the id of the post they answer, or by "" for the discussion itself. */
  Map<String, String> of(MemberId author, DiscussionId discussion) {
    var drafts = new HashMap<String, String>();
    jdbc.sql(
            """
            SELECT place, text FROM discussions_draft
            WHERE author = :author AND discussion_id = :discussion AND text <> ''""")
        .param("author", author.value())
        .param("discussion", discussion.value())
        .query(
            row -> {
              var place = row.getObject("place", UUID.class);
              drafts.put(
                  place.equals(discussion.value()) ? "" : Ids.path(place), row.getString("text"));
            });
    return drafts;
  }

  @Nullable Draft ofNew(MemberId author) {
    return jdbc.sql(
            """
            SELECT title, text, sequence FROM discussions_draft
            WHERE author = :author AND place = :place""")
        .param("author", author.value())
        .param("place", NEW_DISCUSSION)
        .query(
            (row, n) ->
                new Draft(row.getString("title"), row.getString("text"), row.getLong("sequence")))
        .optional()
        .orElse(null);
  }

  void drop(MemberId author, DiscussionId discussion, @Nullable PostId parent) {
    empty(author, place(discussion, parent));
  }

  void dropNew(MemberId author) {
    empty(author, NEW_DISCUSSION);
  }

  private boolean save(
      MemberId author, UUID place, @Nullable DiscussionId discussion, Draft draft) {
    long kept =
        jdbc.sql(
                """
                INSERT INTO discussions_draft (author, place, discussion_id, title, text, sequence)
                VALUES (:author, :place, :discussion, :title, :text, :sequence)
                ON DUPLICATE KEY UPDATE
                  title = IF(VALUE(sequence) > sequence, VALUE(title), title),
                  text = IF(VALUE(sequence) > sequence, VALUE(text), text),
                  sequence = GREATEST(sequence, VALUE(sequence))
                RETURNING sequence""")
            .param("author", author.value())
            .param("place", place)
            .param("discussion", discussion == null ? null : discussion.value())
            .param("title", draft.title())
            .param("text", draft.text())
            .param("sequence", draft.sequence())
            .query(Long.class)
            .single();
    return kept == draft.sequence();
  }

  private void empty(MemberId author, UUID place) {
    jdbc.sql(
            """
            UPDATE discussions_draft SET title = '', text = ''
            WHERE author = :author AND place = :place""")
        .param("author", author.value())
        .param("place", place)
        .update();
  }

  private static UUID place(DiscussionId discussion, @Nullable PostId parent) {
    return parent == null ? discussion.value() : parent.value();
  }
}
