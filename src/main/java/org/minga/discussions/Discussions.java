package org.minga.discussions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Read;
import org.minga.commons.Refused;
import org.minga.commons.Slice;
import org.minga.commons.Write;
import org.minga.groups.GroupId;
import org.minga.groups.GroupRights;
import org.minga.groups.GroupSummary;
import org.minga.groups.Groups;
import org.minga.groups.ReadableGroup;
import org.minga.live.Live;
import org.minga.organizations.People;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What members say to each other. Whoever may not read a group's discussions finds none of them:
 * absent and forbidden are the same {@link NotFound}.
 */
@Service
public class Discussions {

  private static final int MOST_CHANGES = 200;

  private final Access access;
  private final Writing writing;
  private final ThreadReader threads;
  private final DiscussionLists lists;
  private final ReadingPositions positions;
  private final Drafts drafts;
  private final Rendering rendering;
  private final Groups groups;
  private final People people;
  private final Live live;
  private final JdbcClient jdbc;

  Discussions(
      Access access,
      Writing writing,
      ThreadReader threads,
      DiscussionLists lists,
      ReadingPositions positions,
      Drafts drafts,
      Rendering rendering,
      Groups groups,
      People people,
      Live live,
      JdbcClient jdbc) {
    this.access = access;
    this.writing = writing;
    this.threads = threads;
    this.lists = lists;
    this.positions = positions;
    this.drafts = drafts;
    this.rendering = rendering;
    this.groups = groups;
    this.people = people;
    this.live = live;
    this.jdbc = jdbc;
  }

  /**
   * Opens a discussion with its first post.
   *
   * @return its id; the same one again for a repeated send
   * @throws Refused if the member may read there but not write
   */
  public DiscussionId open(MemberId actor, NewDiscussion discussion) {
    return once(
        actor,
        discussion.idempotencyKey(),
        () -> writing.open(actor, discussion),
        Access.Located::discussion);
  }

  /**
   * Says something in a discussion.
   *
   * @return the post's id; the same one again for a repeated send
   * @throws Refused if the member may read there but not write
   */
  public PostId reply(MemberId actor, NewReply reply) {
    return once(
        actor, reply.idempotencyKey(), () -> writing.reply(actor, reply), Access.Located::post);
  }

  /**
   * Changes the text of one's own post; what it said before is kept.
   *
   * @param expectedVersion of the text that the author saw
   * @throws org.minga.commons.EditConflict if another edit was first; carries the text that stands
   */
  public void edit(MemberId actor, PostId post, String markdown, long expectedVersion) {
    writing.edit(actor, post, markdown, expectedVersion);
  }

  /** Sets up a discussion as an operator's file tells it; knows no actor. */
  public DiscussionId define(DiscussionDefinition discussion) {
    return writing.define(discussion);
  }

  /** Sets up a reply as an operator's file tells it; knows no actor. */
  public PostId define(ReplyDefinition reply) {
    return writing.define(reply);
  }

  /** The id of a discussion's opening post. */
  @Read
  public PostId opening(MemberId actor, DiscussionId discussion) {
    access.read(actor, discussion);
    return openingOf(discussion);
  }

  /** What stands above a discussion's posts. */
  @Read
  public DiscussionHead head(MemberId actor, DiscussionId discussion) {
    var granted = access.read(actor, discussion);
    var counts = lists.counts(actor, discussion).orElseThrow(NotFound::new);
    return new DiscussionHead(
        discussion,
        granted.rights(),
        counts.theme(),
        counts.title(),
        counts.language(),
        granted.state(),
        counts.posts(),
        counts.people(),
        counts.unread(),
        counts.openedAt(),
        granted.rights().contribute() && granted.state().takesPosts());
  }

  /** What the member may do in the discussion's group; at least read. */
  @Read
  public GroupRights rights(MemberId actor, DiscussionId discussion) {
    return access.read(actor, discussion).rights();
  }

  /** Some of a discussion's posts. */
  @Read
  public ThreadPage page(MemberId actor, DiscussionId discussion, PageRequest request) {
    access.read(actor, discussion);
    var heading = threads.heading(discussion);
    int readUpTo = positions.of(actor, discussion);
    var posts =
        threads.posts(discussion, range(discussion, request, readUpTo, heading.lastNumber()));
    return new ThreadPage(
        new ThreadPage.Heading(discussion, heading.title(), heading.state()),
        posts,
        posts.isEmpty() ? 0 : posts.getFirst().number(),
        posts.isEmpty() ? 0 : posts.getLast().number(),
        heading.lastNumber(),
        heading.lastNumber(),
        live.revision(Writing.topic(discussion)),
        readUpTo);
  }

  /** One post. */
  @Read
  public PostView post(MemberId actor, PostId post) {
    access.read(actor, access.locate(post).discussion());
    return threads.post(post);
  }

  /** What has changed since a revision; too much, and the reader is told to start over. */
  @Read
  public PostChanges changes(MemberId actor, DiscussionId discussion, long sinceRevision) {
    access.read(actor, discussion);
    long revision = live.revision(Writing.topic(discussion));
    if (sinceRevision > revision) {
      return PostChanges.startOver(revision);
    }
    var posts = threads.changedSince(discussion, sinceRevision, MOST_CHANGES + 1);
    return posts.size() > MOST_CHANGES
        ? PostChanges.startOver(revision)
        : PostChanges.of(revision, posts);
  }

  /** A page of the discussions that the member may read, newest activity first. */
  @Read
  public Slice<DiscussionSummary> list(
      MemberId actor, DiscussionFilter filter, @Nullable String cursor) {
    return lists.list(actor, wanted(actor, filter), filter, cursor);
  }

  /** How many posts by others the member has not read in their groups; none are left out. */
  @Read
  public Map<GroupId, Integer> unread(MemberId actor) {
    return lists.unread(actor, groups.mine(actor).stream().map(GroupSummary::id).toList());
  }

  /** Notes that the member has read up to this number; never takes anything back. */
  @Write
  public void markRead(MemberId actor, DiscussionId discussion, int number) {
    access.read(actor, discussion);
    positions.read(actor, discussion, number);
  }

  /** One's own post as it was written, to be edited. */
  @Read
  public PostSource source(MemberId actor, PostId post) {
    var located = access.locate(post);
    access.read(actor, located.discussion());
    if (!located.author().equals(actor)) {
      throw new Refused("discussions.refused.not-yours");
    }
    return jdbc.sql("SELECT markdown, version FROM discussions_post WHERE id = :id")
        .param("id", post.value())
        .query((row, n) -> new PostSource(post, row.getString("markdown"), row.getLong("version")))
        .single();
  }

  /** What a text will look like. */
  public String preview(MemberId actor, String markdown) {
    groups.readable(actor);
    return rendering.html(PostingPolicy.draft(markdown));
  }

  /**
   * Keeps an unfinished reply for its author.
   *
   * @param parent the post it answers; null for the discussion as a whole
   * @param sequence grows with each save
   * @return false if a later one is kept already
   */
  @Write
  public boolean saveDraft(
      MemberId actor,
      DiscussionId discussion,
      @Nullable PostId parent,
      String text,
      long sequence) {
    access.read(actor, discussion);
    if (parent != null && !access.locate(parent).discussion().equals(discussion)) {
      throw new NotFound();
    }
    return drafts.save(actor, discussion, parent, PostingPolicy.draft(text), sequence);
  }

  /** Unfinished replies by the id of the post they answer, or by "" for the discussion itself. */
  @Read
  public Map<String, String> drafts(MemberId actor, DiscussionId discussion) {
    access.read(actor, discussion);
    return drafts.of(actor, discussion);
  }

  /**
   * Keeps an unopened discussion for its author.
   *
   * @return false if a later one is kept already
   */
  @Write
  public boolean saveNewDraft(MemberId actor, String title, String text, long sequence) {
    PostingPolicy.draft(text);
    PostingPolicy.draftTitle(title);
    groups.readable(actor);
    return drafts.saveNew(actor, new Draft(title, text, sequence));
  }

  /** The unopened discussion kept for the member; empty texts if there is none. */
  @Read
  public Draft newDraft(MemberId actor) {
    groups.readable(actor);
    var draft = drafts.ofNew(actor);
    return draft == null ? new Draft("", "", 0) : draft;
  }

  /** What another module may say of a post that it came from. */
  @Read
  public PostReference reference(MemberId actor, PostId post) {
    var found = references(actor, List.of(post)).get(post);
    if (found == null) {
      throw new NotFound();
    }
    return found;
  }

  /** The same for many posts in as many queries; those the member may not read are left out. */
  @Read
  public Map<PostId, PostReference> references(MemberId actor, Collection<PostId> posts) {
    var readable = groups.readableBy(actor);
    if (posts.isEmpty() || readable.isEmpty()) {
      return Map.of();
    }
    record Row(
        PostId post,
        DiscussionId discussion,
        GroupId group,
        String title,
        int number,
        String excerpt,
        String language,
        MemberId author) {}
    var rows =
        jdbc.sql(
                """
                SELECT p.id, p.discussion_id, d.group_id, d.title, p.number, p.excerpt, p.language,
                       p.author
                FROM discussions_post p JOIN discussions_discussion d ON d.id = p.discussion_id
                WHERE p.id IN (:posts) AND d.group_id IN (:groups)""")
            .param("posts", posts.stream().map(PostId::value).distinct().toList())
            .param("groups", readable.stream().map(GroupId::value).toList())
            .query(
                (row, n) ->
                    new Row(
                        new PostId(row.getObject("id", UUID.class)),
                        new DiscussionId(row.getObject("discussion_id", UUID.class)),
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getString("excerpt"),
                        row.getString("language"),
                        new MemberId(row.getObject("author", UUID.class))))
            .list();
    var authors = people.find(rows.stream().map(Row::author).toList());
    var references = new HashMap<PostId, PostReference>();
    rows.forEach(
        row ->
            references.put(
                row.post(),
                new PostReference(
                    row.post(),
                    row.discussion(),
                    row.group(),
                    row.title(),
                    row.number(),
                    row.excerpt(),
                    row.language(),
                    Objects.requireNonNull(authors.get(row.author()), "author"))));
    return references;
  }

  private List<ReadableGroup> wanted(MemberId actor, DiscussionFilter filter) {
    var readable = groups.readable(actor);
    if (filter.group() == null) {
      return readable;
    }
    var one = readable.stream().filter(it -> it.id().equals(filter.group())).toList();
    if (one.isEmpty()) {
      throw new NotFound();
    }
    return one;
  }

  private NumberRange range(
      DiscussionId discussion, PageRequest request, int readUpTo, int lastNumber) {
    int limit = request.limit();
    return switch (request.where()) {
      case UNREAD -> NumberRange.around(readUpTo + 1, limit, lastNumber);
      case POST -> NumberRange.around(numberIn(discussion, request.post()), limit, lastNumber);
      case AROUND -> NumberRange.around(request.number(), limit, lastNumber);
      case AFTER -> NumberRange.after(request.number(), limit, lastNumber);
      case BEFORE -> NumberRange.before(request.number(), limit, lastNumber);
    };
  }

  private int numberIn(DiscussionId discussion, @Nullable PostId post) {
    var located = access.locate(Objects.requireNonNull(post, "post"));
    if (!located.discussion().equals(discussion)) {
      throw new NotFound();
    }
    return located.number();
  }

  private PostId openingOf(DiscussionId discussion) {
    return jdbc.sql("SELECT id FROM discussions_post WHERE discussion_id = :id AND number = 1")
        .param("id", discussion.value())
        .query((row, n) -> new PostId(row.getObject("id", UUID.class)))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** Two equal sends at once: the second fails on the key and is answered with the first. */
  private <T> T once(
      MemberId actor, String key, Supplier<T> act, Function<Access.Located, T> already) {
    try {
      return act.get();
    } catch (DataIntegrityViolationException twice) {
      return access.sent(actor, key).map(already).orElseThrow(() -> twice);
    }
  }
}
