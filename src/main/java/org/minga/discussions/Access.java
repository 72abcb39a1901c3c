package org.minga.discussions;

import java.util.Optional;
import java.util.UUID;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.groups.GroupId;
import org.minga.groups.GroupRights;
import org.minga.groups.Groups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides, on each call and from the database, who may see and write what. */
@Component
class Access {

  /** A discussion, and what the member may do in its group. */
  record Granted(DiscussionId discussion, DiscussionState state, GroupRights rights) {}

  /** Where a post stands, and whose it is. */
  record Located(PostId post, DiscussionId discussion, int number, MemberId author) {}

  private record Row(GroupId group, DiscussionState state) {}

  private final JdbcClient jdbc;
  private final Groups groups;

  Access(JdbcClient jdbc, Groups groups) {
    this.jdbc = jdbc;
    this.groups = groups;
  }

  /** {@link NotFound} if there is no such discussion or the member may not read it. */
  Granted read(MemberId actor, DiscussionId discussion) {
    var row =
        jdbc.sql("SELECT group_id, state FROM discussions_discussion WHERE id = :id")
            .param("id", discussion.value())
            .query(
                (it, n) ->
                    new Row(
                        new GroupId(it.getObject("group_id", UUID.class)),
                        DiscussionState.valueOf(it.getString("state"))))
            .optional()
            .orElseThrow(NotFound::new);
    var rights = groups.rights(actor, row.group());
    PostingPolicy.mayRead(rights);
    return new Granted(discussion, row.state(), rights);
  }

  /** As {@link #read}; {@link org.minga.commons.Refused} if the member may only read. */
  Granted write(MemberId actor, DiscussionId discussion) {
    var granted = read(actor, discussion);
    PostingPolicy.mayReply(granted.rights(), granted.state());
    return granted;
  }

  /** {@link NotFound} if there is no such post. */
  Located locate(PostId post) {
    return jdbc.sql("SELECT discussion_id, number, author FROM discussions_post WHERE id = :id")
        .param("id", post.value())
        .query(
            (it, n) ->
                new Located(
                    post,
                    new DiscussionId(it.getObject("discussion_id", UUID.class)),
                    it.getInt("number"),
                    new MemberId(it.getObject("author", UUID.class))))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** The post that this author has sent with this key. */
  Optional<Located> sent(MemberId author, String key) {
    return jdbc.sql(
            """
            SELECT id, discussion_id, number FROM discussions_post
            WHERE author = :author AND idempotency_key = :key""")
        .param("author", author.value())
        .param("key", key)
        .query(
            (it, n) ->
                new Located(
                    new PostId(it.getObject("id", UUID.class)),
                    new DiscussionId(it.getObject("discussion_id", UUID.class)),
                    it.getInt("number"),
                    author))
        .optional();
  }
}
