package org.minga.groups;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minga.commons.MemberId;
import org.minga.commons.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to which working group, who leads it, who asks to be let in. */
@Component
class GroupMembers {

  /** One who belongs to a group. */
  record Membership(MemberId member, boolean lead) {}

  /** One who asks to be let in. */
  record Request(MemberId member, String note, Instant askedAt) {}

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GroupMembers(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Leads first, then in the order in which they came. */
  List<Membership> of(GroupId group) {
    return jdbc.sql(
            """
            SELECT member, lead FROM groups_membership WHERE group_id = :group
            ORDER BY lead DESC, joined_at, member""")
        .param("group", group.value())
        .query(
            (row, n) ->
                new Membership(
                    new MemberId(row.getObject("member", UUID.class)), row.getBoolean("lead")))
        .list();
  }

  /** Takes someone in; a request of theirs is thereby answered. Once more changes nothing. */
  void add(GroupId group, MemberId member, boolean lead) {
    boolean added = insert(group, member, lead);
    if (!dropRequest(group, member) && added) {
      events.publishEvent(new GroupChanged(group));
    }
  }

  /** Notes that someone belongs to a group; false if they did before. */
  boolean insert(GroupId group, MemberId member, boolean lead) {
    return jdbc.sql(
                """
                INSERT IGNORE INTO groups_membership (group_id, member, lead, joined_at)
                VALUES (:group, :member, :lead, :at)""")
            .param("group", group.value())
            .param("member", member.value())
            .param("lead", lead)
            .param("at", clock.instant())
            .update()
        > 0;
  }

  /** Ends a membership; the last lead stays, so that no group is left to itself. */
  void end(GroupId group, MemberId member) {
    keepALead(group, member, "groups.refused.last-lead-leaves");
    int ended =
        jdbc.sql("DELETE FROM groups_membership WHERE group_id = :group AND member = :member")
            .param("group", group.value())
            .param("member", member.value())
            .update();
    if (ended > 0) {
      events.publishEvent(new GroupMembershipEnded(group, member));
      events.publishEvent(new GroupChanged(group));
    }
  }

  /** Makes a member a lead, or no longer one. */
  void lead(GroupId group, MemberId member, boolean lead) {
    if (!lead) {
      keepALead(group, member, "groups.refused.last-lead-steps-down");
    }
    int changed =
        jdbc.sql(
                """
                UPDATE groups_membership SET lead = :lead
                WHERE group_id = :group AND member = :member""")
            .param("lead", lead)
            .param("group", group.value())
            .param("member", member.value())
            .update();
    if (changed > 0) {
      events.publishEvent(new GroupChanged(group));
    }
  }

  /** Longest waiting first. */
  List<Request> requests(GroupId group) {
    return jdbc.sql(
            """
            SELECT member, note, asked_at FROM groups_request WHERE group_id = :group
            ORDER BY asked_at, member""")
        .param("group", group.value())
        .query(
            (row, n) ->
                new Request(
                    new MemberId(row.getObject("member", UUID.class)),
                    row.getString("note"),
                    row.getObject("asked_at", Instant.class)))
        .list();
  }

  void request(GroupId group, MemberId member, String note) {
    jdbc.sql(
            """
            INSERT INTO groups_request (group_id, member, note, asked_at)
            VALUES (:group, :member, :note, :at)
            ON DUPLICATE KEY UPDATE note = VALUE(note)""")
        .param("group", group.value())
        .param("member", member.value())
        .param("note", note)
        .param("at", clock.instant())
        .update();
    events.publishEvent(new GroupChanged(group));
  }

  /** Whether there was a request to drop. */
  boolean dropRequest(GroupId group, MemberId member) {
    int dropped =
        jdbc.sql("DELETE FROM groups_request WHERE group_id = :group AND member = :member")
            .param("group", group.value())
            .param("member", member.value())
            .update();
    if (dropped > 0) {
      events.publishEvent(new GroupChanged(group));
    }
    return dropped > 0;
  }

  /** Others who change the group or its members wait until the transaction ends. */
  void lock(GroupId group) {
    jdbc.sql("SELECT id FROM groups_group WHERE id = :group FOR UPDATE")
        .param("group", group.value())
        .query(UUID.class)
        .optional();
  }

  private void keepALead(GroupId group, MemberId member, String key) {
    var leads =
        jdbc.sql("SELECT member FROM groups_membership WHERE group_id = :group AND lead")
            .param("group", group.value())
            .query(UUID.class)
            .list();
    if (leads.equals(List.of(member.value()))) {
      throw new Refused(key);
    }
  }
}
