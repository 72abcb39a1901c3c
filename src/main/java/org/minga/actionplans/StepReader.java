package org.minga.actionplans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionId;
import org.minga.groups.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds next steps; whoever calls has decided who may see them. */
@Component
class StepReader {

  /** The most steps that wait for one member's word and are listed. */
  static final int MOST_WAITING = 50;

  private final JdbcClient jdbc;

  StepReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StepRow> find(StepId step) {
    return jdbc.sql(StepRow.SELECT + "WHERE s.id = :step")
        .param("step", step.value())
        .query(StepRow::read)
        .optional();
  }

  Optional<StepId> proposed(MemberId by, String idempotencyKey) {
    return jdbc.sql(
            """
            SELECT id FROM actionplans_step WHERE proposed_by = :by AND idempotency_key = :key""")
        .param("by", by.value())
        .param("key", idempotencyKey)
        .query(UUID.class)
        .optional()
        .map(StepId::new);
  }

  Optional<StepId> defined(String key) {
    return jdbc.sql("SELECT id FROM actionplans_step WHERE definition_key = :key")
        .param("key", key)
        .query(UUID.class)
        .optional()
        .map(StepId::new);
  }

  List<StepRow> of(PlanId plan) {
    return jdbc.sql(StepRow.SELECT + "WHERE s.plan_id = :plan ORDER BY s.due_on, s.id")
        .param("plan", plan.value())
        .query(StepRow::read)
        .list();
  }

  /** Those of a plan that changed after a revision, at most {@code most}. */
  List<StepRow> since(PlanId plan, long revision, int most) {
    return jdbc.sql(
            StepRow.SELECT
                + "WHERE s.plan_id = :plan AND s.revision > :revision ORDER BY s.revision LIMIT :most")
        .param("plan", plan.value())
        .param("revision", revision)
        .param("most", most)
        .query(StepRow::read)
        .list();
  }

  /** Those that came from a discussion and changed after a revision, in the order of change. */
  List<StepRow> from(DiscussionId discussion, long revision) {
    return jdbc.sql(
            StepRow.SELECT
                + """
                WHERE s.origin_discussion_id = :discussion AND s.discussion_revision > :revision
                ORDER BY s.discussion_revision""")
        .param("discussion", discussion.value())
        .param("revision", revision)
        .query(StepRow::read)
        .list();
  }

  /** Those that wait for the owner's first word. */
  List<StepRow> toAccept(MemberId owner, Collection<GroupId> groups) {
    return waiting("s.owner_id = :member AND s.status = 'PROPOSED' AND s.answer = 'AWAITING'")
        .param("member", owner.value())
        .param("groups", ids(groups))
        .param("most", MOST_WAITING)
        .query(StepRow::read)
        .list();
  }

  /** Those that another declined, or offers another date for, and that wait for who asked. */
  List<StepRow> toSettle(MemberId proposer, Collection<GroupId> groups) {
    return waiting(
            """
            s.proposed_by = :member AND s.owner_id <> :member
              AND s.status IN ('PROPOSED', 'COMMITTED', 'IN_PROGRESS', 'BLOCKED')
              AND (s.answer = 'DECLINED' OR s.other_due_on IS NOT NULL)""")
        .param("member", proposer.value())
        .param("groups", ids(groups))
        .param("most", MOST_WAITING)
        .query(StepRow::read)
        .list();
  }

  /** What the owner has promised, or offered another date for, and not finished; soonest first. */
  List<StepRow> open(MemberId owner, Collection<GroupId> groups, DueCursor after, int most) {
    return jdbc.sql(
            StepRow.SELECT
                + """
                WHERE s.owner_id = :owner AND p.group_id IN (:groups)
                  AND (s.status IN ('COMMITTED', 'IN_PROGRESS', 'BLOCKED')
                    OR s.status = 'PROPOSED' AND s.answer = 'OTHER_DATE')
                  AND (s.due_on > :due OR s.due_on = :due AND s.id > :id)
                ORDER BY s.due_on, s.id LIMIT :most""")
        .param("owner", owner.value())
        .param("groups", ids(groups))
        .param("due", after.due())
        .param("id", after.step().value())
        .param("most", most)
        .query(StepRow::read)
        .list();
  }

  private JdbcClient.StatementSpec waiting(String condition) {
    return jdbc.sql(
        StepRow.SELECT
            + "WHERE p.group_id IN (:groups) AND "
            + condition
            + " ORDER BY s.due_on, s.id LIMIT :most");
  }

  private static List<UUID> ids(Collection<GroupId> groups) {
    return groups.stream().map(GroupId::value).toList();
  }
}
