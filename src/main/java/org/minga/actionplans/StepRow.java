package org.minga.actionplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.PostId;
import org.minga.groups.GroupId;

/** A next step as the database has it, before names are put to ids. */
record StepRow(
    StepId id,
    PlanId plan,
    GroupId group,
    @Nullable ObjectiveId objective,
    String title,
    Commitment commitment,
    @Nullable String answerNote,
    @Nullable Integer percent,
    @Nullable LocalDate doneOn,
    @Nullable Origin origin,
    MemberId proposedBy,
    Instant proposedAt,
    long version,
    Revisions revisions) {

  static final String SELECT =
      """
      SELECT s.id, s.plan_id, p.group_id, s.objective_id, s.title, s.status, s.answer, s.owner_id,
        s.organization_id, s.due_on, s.other_due_on, s.answer_note, s.percent, s.done_on, s.origin_post_id,
        s.origin_discussion_id, s.proposed_by, s.proposed_at, s.version, s.revision, s.discussion_revision
      FROM actionplans_step s JOIN actionplans_plan p ON p.id = s.plan_id
      """;

  static StepRow read(ResultSet row, int number) throws SQLException {
    var objective = Rows.id(row, "objective_id");
    return new StepRow(
        new StepId(row.getObject("id", UUID.class)),
        new PlanId(row.getObject("plan_id", UUID.class)),
        new GroupId(row.getObject("group_id", UUID.class)),
        objective == null ? null : new ObjectiveId(objective),
        row.getString("title"),
        Rows.commitment(row),
        row.getString("answer_note"),
        Rows.number(row, "percent"),
        Rows.date(row, "done_on"),
        origin(row),
        new MemberId(row.getObject("proposed_by", UUID.class)),
        Rows.instant(row, "proposed_at"),
        row.getLong("version"),
        new Revisions(row.getLong("revision"), row.getLong("discussion_revision")));
  }

  private static @Nullable Origin origin(ResultSet row) throws SQLException {
    var post = Rows.id(row, "origin_post_id");
    var discussion = Rows.id(row, "origin_discussion_id");
    return post == null || discussion == null
        ? null
        : new Origin(new PostId(post), new DiscussionId(discussion));
  }
}
