package org.minga.discussions;

import org.minga.commons.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to where each member has read each discussion; a position only grows. */
@Component
class ReadingPositions {

  private final JdbcClient jdbc;

  ReadingPositions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int of(MemberId member, DiscussionId discussion) {
    return jdbc.sql(
            """
            SELECT read_up_to FROM discussions_reading
            WHERE member = :member AND discussion_id = :discussion""")
        .param("member", member.value())
        .param("discussion", discussion.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** Moves the position on; never beyond the newest post, never back. */
  void read(MemberId member, DiscussionId discussion, int number) {
    jdbc.sql(
            """
            INSERT INTO discussions_reading (member, discussion_id, read_up_to)
            SELECT :member, id, LEAST(:number, last_number)
            FROM discussions_discussion WHERE id = :discussion
            ON DUPLICATE KEY UPDATE read_up_to = GREATEST(read_up_to, VALUE(read_up_to))""")
        .param("member", member.value())
        .param("discussion", discussion.value())
        .param("number", number)
        .update();
  }

  /** Whoever had read everything has read their own new post too. */
  void wrote(MemberId member, DiscussionId discussion, int number) {
    if (number == 1) {
      jdbc.sql(
              """
              INSERT INTO discussions_reading (member, discussion_id, read_up_to)
              VALUES (:member, :discussion, 1)""")
          .param("member", member.value())
          .param("discussion", discussion.value())
          .update();
    } else {
      jdbc.sql(
              """
              UPDATE discussions_reading SET read_up_to = :number
              WHERE member = :member AND discussion_id = :discussion
                AND read_up_to = :number - 1""")
          .param("member", member.value())
          .param("discussion", discussion.value())
          .param("number", number)
          .update();
    }
  }
}
