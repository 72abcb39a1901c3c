package org.minga.discussions;

import java.util.UUID;
import org.minga.groups.GroupVisibilityChanged;
import org.minga.live.Change;
import org.minga.live.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages what has been said: read once and sent as one frame to all. Reads over the
 * connection whose transaction has just committed, so that a full pool cannot hold it up.
 */
@Component
class DiscussionsLive {

  private final Live live;
  private final ThreadReader threads;
  private final JdbcClient jdbc;

  DiscussionsLive(Live live, ThreadReader threads, JdbcClient jdbc) {
    this.live = live;
    this.threads = threads;
    this.jdbc = jdbc;
  }

  @TransactionalEventListener
  void on(PostPublished event) {
    tell(event.discussion(), event.post());
  }

  @TransactionalEventListener
  void on(PostEdited event) {
    tell(event.discussion(), event.post());
  }

  @TransactionalEventListener
  void on(GroupVisibilityChanged event) {
    jdbc.sql("SELECT id FROM discussions_discussion WHERE group_id = :group")
        .param("group", event.group().value())
        .query(UUID.class)
        .list()
        .forEach(live::recheck);
  }

  private void tell(DiscussionId discussion, PostId id) {
    var post = threads.post(id);
    live.publish(new Change(Writing.topic(discussion), post.revision(), "post", post));
  }
}
