package org.minga.discussions;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Ids;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.commons.Write;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.identity.Members;
import org.minga.live.Live;
import org.minga.live.Topic;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes posts. The topic's place is taken before the discussion is read: whoever writes in it next
 * waits, so numbers and places have no gaps and no two posts share one.
 */
@Component
class Writing {

  static final String KIND = "discussion";

  private final DiscussionRepository discussions;
  private final PostRepository posts;
  private final Access access;
  private final Rendering rendering;
  private final ReadingPositions positions;
  private final Drafts drafts;
  private final Themes themes;
  private final Groups groups;
  private final Members members;
  private final Live live;
  private final JdbcClient jdbc;
  private final Clock clock;

  Writing(
      DiscussionRepository discussions,
      PostRepository posts,
      Access access,
      Rendering rendering,
      ReadingPositions positions,
      Drafts drafts,
      Themes themes,
      Groups groups,
      Members members,
      Live live,
      JdbcClient jdbc,
      Clock clock) {
    this.discussions = discussions;
    this.posts = posts;
    this.access = access;
    this.rendering = rendering;
    this.positions = positions;
    this.drafts = drafts;
    this.themes = themes;
    this.groups = groups;
    this.members = members;
    this.live = live;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  static Topic topic(DiscussionId discussion) {
    return Topic.of(KIND, discussion);
  }

  @Write
  public DiscussionId open(MemberId actor, NewDiscussion opened) {
    var rights = groups.rights(actor, opened.group());
    PostingPolicy.mayRead(rights);
    var before = access.sent(actor, opened.idempotencyKey());
    if (before.isPresent()) {
      return before.get().discussion();
    }
    PostingPolicy.mayOpen(rights);
    if (opened.theme() != null && !themes.exists(opened.theme())) {
      throw new Refused("discussions.refused.theme");
    }
    var language = languageOf(actor, opened.language());
    var id =
        start(
            opened.group(),
            opened.theme(),
            opened.title(),
            actor,
            rendering.body(opened.markdown(), language),
            opened.idempotencyKey(),
            clock.instant());
    drafts.dropNew(actor);
    return id;
  }

  @Write
  public DiscussionId define(DiscussionDefinition told) {
    return start(
        told.group(),
        told.theme(),
        told.title(),
        told.author(),
        rendering.body(told.markdown(), told.language()),
        Ids.path(Ids.next()),
        told.at());
  }

  @Write
  public PostId reply(MemberId actor, NewReply reply) {
    var granted = access.read(actor, reply.discussion());
    var before = access.sent(actor, reply.idempotencyKey());
    if (before.isPresent()) {
      return before.get().post();
    }
    PostingPolicy.mayReply(granted.rights(), granted.state());
    var language = languageOf(actor, reply.language());
    var body = rendering.body(reply.markdown(), language);
    var id =
        append(
            reply.discussion(),
            reply.parent(),
            actor,
            body,
            reply.idempotencyKey(),
            clock.instant());
    drafts.drop(actor, reply.discussion(), reply.parent());
    return id;
  }

  @Write
  public PostId define(ReplyDefinition told) {
    return append(
        told.discussion(),
        told.parent(),
        told.author(),
        rendering.body(told.markdown(), told.language()),
        Ids.path(Ids.next()),
        told.at());
  }

  @Write
  public void edit(MemberId actor, PostId id, String markdown, long expectedVersion) {
    var located = access.locate(id);
    access.write(actor, located.discussion());
    if (!located.author().equals(actor)) {
      throw new Refused("discussions.refused.not-yours");
    }
    var text = PostingPolicy.text(markdown);
    long revision = live.advance(topic(located.discussion()));
    var post = posts.findById(id).orElseThrow(NotFound::new);
    var body = rendering.body(text, post.language());
    var before = post.markdown();
    long version = post.version();
    var now = clock.instant();
    post.edit(body, expectedVersion, now, revision);
    keep(id, version, before, now);
    posts.saveAndFlush(post);
  }

  private DiscussionId start(
      GroupId group,
      @Nullable String theme,
      String title,
      MemberId author,
      PostBody body,
      String key,
      Instant at) {
    var id = DiscussionId.next();
    long revision = live.advance(topic(id));
    var discussion =
        discussions.saveAndFlush(new Discussion(id, group, theme, title, body.language(), at));
    publish(discussion, null, author, body, key, at, revision);
    return id;
  }

  private PostId append(
      DiscussionId id,
      @Nullable PostId parent,
      MemberId author,
      PostBody body,
      String key,
      Instant at) {
    long revision = live.advance(topic(id));
    if (access.sent(author, key).isPresent()) {
      throw new DuplicateKeyException("Sent twice at once");
    }
    var discussion = discussions.findById(id).orElseThrow(NotFound::new);
    var answered = parent == null ? null : posts.findById(parent).orElseThrow(NotFound::new);
    return publish(discussion, answered, author, body, key, at, revision);
  }

  private PostId publish(
      Discussion discussion,
      @Nullable Post parent,
      MemberId author,
      PostBody body,
      String key,
      Instant at,
      long revision) {
    var post = discussion.add(author, parent, body, key, at, revision);
    posts.saveAndFlush(post);
    positions.wrote(author, discussion.id(), post.number());
    return post.id();
  }

  private void keep(PostId post, long version, String markdown, Instant replacedAt) {
    jdbc.sql(
            """
            INSERT INTO discussions_post_revision (post_id, version, markdown, replaced_at)
            VALUES (:post, :version, :markdown, :at)""")
        .param("post", post.value())
        .param("version", version)
        .param("markdown", markdown)
        .param("at", replacedAt)
        .update();
  }

  private String languageOf(MemberId author, @Nullable String given) {
    return given != null ? given : members.preferences(author).language().getLanguage();
  }
}
