package org.minga.groups;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minga.commons.EditConflict;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A working group: its name, charter and visibility. Who belongs to it is kept beside it. */
@Entity
@Table(name = "groups_group")
class WorkingGroup extends AbstractAggregateRoot<WorkingGroup> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private GroupId id;

  private String name;
  private String charter;
  private String about;

  @Enumerated(EnumType.STRING)
  private Visibility visibility;

  private Instant createdAt;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected WorkingGroup() {}

  WorkingGroup(
      GroupId id,
      String name,
      String charter,
      String about,
      Visibility visibility,
      Instant createdAt) {
    this.id = id;
    this.name = name;
    this.charter = charter;
    this.about = about;
    this.visibility = visibility;
    this.createdAt = createdAt;
  }

  /** Changes what the group is; the change must rest on what now stands. */
  void change(GroupChange change, String newAbout, long expectedVersion) {
    if (expectedVersion != version()) {
      throw new EditConflict(version(), charter);
    }
    name = change.name();
    charter = change.charter();
    about = newAbout;
    if (visibility != change.visibility()) {
      visibility = change.visibility();
      registerEvent(new GroupVisibilityChanged(id));
    }
    registerEvent(new GroupChanged(id));
  }

  GroupId id() {
    return id;
  }

  String name() {
    return name;
  }

  String charter() {
    return charter;
  }

  Visibility visibility() {
    return visibility;
  }

  long version() {
    return version == null ? 0 : version;
  }
}
