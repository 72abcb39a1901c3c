package org.minga.actionplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.minga.commons.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every deed on every step; only ever added to. */
@Component
class StepHistory {

  private final JdbcClient jdbc;

  StepHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Recorded deed) {
    var after = deed.after();
    jdbc.sql(
            """
            INSERT INTO actionplans_step_history (step_id, number, at, member_id, deed, note, title, description,
              status, answer, owner_id, organization_id, due_on, other_due_on)
            VALUES (:step, :number, :at, :by, :deed, :note, :title, :description,
              :status, :answer, :owner, :organization, :due, :otherDue)""")
        .param("step", deed.step().value())
        .param("number", deed.number())
        .param("at", LocalDateTime.ofInstant(deed.at(), ZoneOffset.UTC))
        .param("by", deed.by().value())
        .param("deed", deed.deed().name())
        .param("note", deed.note())
        .param("title", deed.title())
        .param("description", deed.description())
        .param("status", after.status().name())
        .param("answer", after.answer().name())
        .param("owner", after.owner().value())
        .param("organization", after.organization().value())
        .param("due", after.dueOn())
        .param("otherDue", after.otherDate())
        .update();
  }

  /** All deeds on a step, first to last. */
  List<Recorded> of(StepId step) {
    return jdbc.sql("SELECT * FROM actionplans_step_history WHERE step_id = :step ORDER BY number")
        .param("step", step.value())
        .query((row, number) -> recorded(step, row))
        .list();
  }

  private static Recorded recorded(StepId step, ResultSet row) throws SQLException {
    return new Recorded(
        step,
        row.getInt("number"),
        Rows.instant(row, "at"),
        new MemberId(row.getObject("member_id", UUID.class)),
        StepDeed.valueOf(row.getString("deed")),
        row.getString("note"),
        row.getString("title"),
        row.getString("description"),
        Rows.commitment(row));
  }
}
