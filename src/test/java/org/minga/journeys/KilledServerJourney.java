package org.minga.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What was acknowledged stays, even if the application's process dies between two writes. */
class KilledServerJourney extends Journey {

  @Test
  void aKilledApplicationStartsAgainWithAllThatItHadAcknowledged() throws Exception {
    signIn(LEAD);
    long posts = posts();

    stack().killMinga();
    stack().restartMinga();

    assertThat(posts()).isEqualTo(posts);
    signIn(LEAD);
  }

  private long posts() throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                stack().databaseUrl(), "minga", stack().databasePassword());
        var result =
            connection.createStatement().executeQuery("SELECT count(*) FROM discussions_post")) {
      result.next();
      return result.getLong(1);
    }
  }
}
