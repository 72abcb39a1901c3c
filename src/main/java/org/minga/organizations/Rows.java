package org.minga.organizations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;

/** Reads what several queries select under the same names. */
final class Rows {

  private Rows() {}

  static OrganizationSummary organization(ResultSet row) throws SQLException {
    return new OrganizationSummary(
        new OrganizationId(row.getObject("organization_id", UUID.class)),
        row.getString("alias"),
        row.getString("organization_name"),
        row.getString("country"),
        Reach.valueOf(row.getString("reach")));
  }

  static Person person(ResultSet row) throws SQLException {
    return Person.of(
        new MemberId(row.getObject("member_id", UUID.class)),
        row.getString("member_name"),
        organizationIfAny(row));
  }

  private static @Nullable OrganizationSummary organizationIfAny(ResultSet row)
      throws SQLException {
    return row.getString("alias") == null ? null : organization(row);
  }
}
