package org.minga.discussions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.groups.GroupId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A thread: it numbers its posts one by one, and a post answers only an earlier one of the same.
 */
@Entity
@Table(name = "discussions_discussion")
class Discussion extends AbstractAggregateRoot<Discussion> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private DiscussionId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "group_id"))
  private GroupId group;

  private @Nullable String theme;
  private String title;
  private String language;

  @Enumerated(EnumType.STRING)
  private DiscussionState state;

  private Instant openedAt;
  private int lastNumber;
  private Instant lastActivityAt;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Discussion() {}

  Discussion(
      DiscussionId id,
      GroupId group,
      @Nullable String theme,
      String title,
      String language,
      Instant openedAt) {
    this.id = id;
    this.group = group;
    this.theme = theme;
    this.title = title;
    this.language = language;
    this.state = DiscussionState.OPEN;
    this.openedAt = openedAt;
    this.lastActivityAt = openedAt;
    registerEvent(new DiscussionOpened(id, group, openedAt));
  }

  /**
   * Takes the next post.
   *
   * @param parent the post it answers, or null
   * @throws NotFound if that post is of another discussion
   * @throws Refused if the discussion takes no more posts
   */
  Post add(
      MemberId author,
      @Nullable Post parent,
      PostBody body,
      String idempotencyKey,
      Instant at,
      long revision) {
    if (parent != null && !parent.discussion().equals(id)) {
      throw new NotFound();
    }
    if (!state.takesPosts()) {
      throw new Refused("discussions.refused.closed");
    }
    lastNumber++;
    lastActivityAt = at.isAfter(lastActivityAt) ? at : lastActivityAt;
    return new Post(
        PostId.next(),
        id,
        lastNumber,
        parent == null ? null : parent.id(),
        author,
        body,
        idempotencyKey,
        at,
        revision);
  }

  DiscussionId id() {
    return id;
  }

  int lastNumber() {
    return lastNumber;
  }
}
