package org.minga.live;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives changes their places; the topic's row stays locked until the change commits. */
@Component
class Revisions {

  private final JdbcClient jdbc;

  Revisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public long next(Topic topic) {
    return jdbc.sql(
            """
            INSERT INTO live_topic (topic, revision) VALUES (:topic, 1)
            ON DUPLICATE KEY UPDATE revision = revision + 1
            RETURNING revision""")
        .param("topic", topic.name())
        .query(Long.class)
        .single();
  }

  long current(Topic topic) {
    return jdbc.sql("SELECT revision FROM live_topic WHERE topic = :topic")
        .param("topic", topic.name())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
