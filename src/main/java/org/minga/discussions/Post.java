package org.minga.discussions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One contribution; its version grows with each edit. */
@Entity
@Table(name = "discussions_post")
class Post extends AbstractAggregateRoot<Post> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PostId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "discussion_id"))
  private DiscussionId discussion;

  private int number;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
  private @Nullable PostId parent;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "author"))
  private MemberId author;

  private Instant postedAt;
  private @Nullable Instant editedAt;
  private String markdown;
  private String html;
  private int renderer;
  private String excerpt;
  private String language;
  private String idempotencyKey;
  private long revision;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Post() {}

  Post(
      PostId id,
      DiscussionId discussion,
      int number,
      @Nullable PostId parent,
      MemberId author,
      PostBody body,
      String idempotencyKey,
      Instant postedAt,
      long revision) {
    this.id = id;
    this.discussion = discussion;
    this.number = number;
    this.parent = parent;
    this.author = author;
    this.postedAt = postedAt;
    this.markdown = body.markdown();
    this.html = body.html();
    this.renderer = body.renderer();
    this.excerpt = body.excerpt();
    this.language = body.language();
    this.idempotencyKey = idempotencyKey;
    this.revision = revision;
    registerEvent(new PostPublished(discussion, id, postedAt));
  }

  /**
   * Changes the text.
   *
   * @throws EditConflict if it is no longer the text that the author saw
   */
  void edit(PostBody body, long expectedVersion, Instant at, long newRevision) {
    if (expectedVersion != version()) {
      throw new EditConflict(version(), markdown);
    }
    markdown = body.markdown();
    html = body.html();
    renderer = body.renderer();
    excerpt = body.excerpt();
    editedAt = at;
    revision = newRevision;
    registerEvent(new PostEdited(discussion, id, at));
  }

  PostId id() {
    return id;
  }

  DiscussionId discussion() {
    return discussion;
  }

  int number() {
    return number;
  }

  @Nullable PostId parent() {
    return parent;
  }

  MemberId author() {
    return author;
  }

  String markdown() {
    return markdown;
  }

  String language() {
    return language;
  }

  long version() {
    return version == null ? 0 : version;
  }
}
