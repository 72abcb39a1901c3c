package org.minga.actionplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.organizations.OrganizationId;

/** Reads what several queries select under the same names. */
final class Rows {

  private Rows() {}

  static Commitment commitment(ResultSet row) throws SQLException {
    return new Commitment(
        StepStatus.valueOf(row.getString("status")),
        Answer.valueOf(row.getString("answer")),
        new MemberId(row.getObject("owner_id", UUID.class)),
        new OrganizationId(row.getObject("organization_id", UUID.class)),
        row.getObject("due_on", LocalDate.class),
        date(row, "other_due_on"));
  }

  static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  static @Nullable UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    var value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
