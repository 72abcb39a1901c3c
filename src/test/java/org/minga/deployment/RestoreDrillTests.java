package org.minga.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The database scripts of {@code deploy/}, run against a real MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreDrillTests {

  private static final String EVERYTHING =
      "SELECT SHA2(GROUP_CONCAT(id, at, body, HEX(bin) ORDER BY id), 256) FROM drill_post";

  private ScratchServer server;
  private Path folder;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    this.folder = folder;
    server = new ScratchServer(folder);
    assertThat(server.run("mariadb/init/10-databases.sh"))
        .isEqualTo(new ScratchServer.Outcome(0, ""));
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
  }

  @BeforeEach
  void fill() throws SQLException {
    try (var application = server.application();
        var keycloak = server.keycloak()) {
      execute(
          application,
          "CREATE OR REPLACE TABLE drill_post (id UUID PRIMARY KEY, at DATETIME(6), body TEXT, bin VARBINARY(16))",
          "INSERT INTO drill_post SELECT UUID(), NOW(6), CONCAT('ñandú 🌱 \\\\ \\'', seq), UNHEX(MD5(seq))"
              + " FROM seq_1_to_2000");
      execute(
          keycloak,
          "CREATE OR REPLACE TABLE person (name NVARCHAR(40) UNIQUE, mail VARCHAR(40) UNIQUE)",
          "ALTER TABLE person ADD hidden TINYINT(1)",
          "ALTER TABLE person ALTER hidden DROP DEFAULT",
          "INSERT INTO person VALUES ('josé', 'josé@red.example', NULL), ('jose', 'jose@red.example', 1)");
    }
  }

  @Test
  void aRestoreBringsEveryRowBack() throws Exception {
    var before = everything();
    var backup = backup("whole");
    try (var application = server.application();
        var keycloak = server.keycloak()) {
      execute(application, "DELETE FROM drill_post LIMIT 700", "CREATE TABLE later (id INT)");
      execute(keycloak, "DROP TABLE person");
    }

    var outcome = server.run("restore.sh", "--yes", backup.toString());

    assertThat(outcome.said()).contains("both databases equal the backup");
    assertThat(outcome.code()).isZero();
    assertThat(everything()).isEqualTo(before);
    try (var application = server.application();
        var keycloak = server.keycloak()) {
      assertThat(one(application, "SHOW TABLES LIKE 'later'")).isEmpty();
      assertThat(one(keycloak, "SELECT COUNT(*) FROM person")).containsExactly("2");
    }
  }

  @Test
  void aDamagedBackupChangesNothing() throws Exception {
    var backup = backup("damaged");
    var bytes = Files.readAllBytes(backup);
    bytes[bytes.length / 2] ^= 1;
    Files.write(backup, bytes);
    var before = everything();

    var outcome = server.run("restore.sh", "--yes", backup.toString());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.said()).contains("is damaged").contains("Nothing was changed.");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void nothingIsRestoredUnderARunningApplication() throws Exception {
    var backup = backup("connected");
    try (var application = server.application()) {
      var outcome = server.run("restore.sh", "--yes", backup.toString());

      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.said()).contains("still connected");
      assertThat(application.isValid(1)).isTrue();
    }
  }

  @Test
  void aBackupIsReadableOnlyByItsOwner() throws Exception {
    var backup = backup("private");

    assertThat(Files.getPosixFilePermissions(backup))
        .allMatch(permission -> permission.name().startsWith("OWNER"));
  }

  @Test
  void eachUserReachesItsOwnDatabaseOnly() {
    assertThatThrownBy(() -> server.connect("keycloak", "minga", "of-the-application").close())
        .hasMessageContaining("Access denied");
    assertThatThrownBy(() -> server.connect("minga", "keycloak", "of-keycloak").close())
        .hasMessageContaining("Access denied");
    assertThatThrownBy(
            () -> {
              try (var application = server.application()) {
                execute(application, "CREATE DATABASE more");
              }
            })
        .hasMessageContaining("Access denied");
  }

  @Test
  void aSearchFoldsAccentsAndASignInDoesNot() throws SQLException {
    try (var application = server.application();
        var keycloak = server.keycloak()) {
      assertThat(one(application, "SELECT COUNT(*) FROM drill_post WHERE body LIKE '%NANDU%'"))
          .containsExactly("2000");
      assertThat(one(keycloak, "SELECT mail FROM person WHERE name = 'jose'"))
          .containsExactly("jose@red.example");
      assertThat(one(keycloak, "SELECT name FROM person WHERE mail = 'josé@red.example'"))
          .containsExactly("josé");
    }
  }

  private Path backup(String name) throws Exception {
    var target = folder.resolve(name);
    var outcome = server.run("backup.sh", target.toString());
    assertThat(outcome.code()).as(outcome.said()).isZero();
    try (var files = Files.list(target)) {
      return files.filter(file -> file.toString().endsWith(".sql.gz")).findFirst().orElseThrow();
    }
  }

  private List<String> everything() throws SQLException {
    try (var application = server.application()) {
      execute(application, "SET SESSION group_concat_max_len = 10000000");
      return one(application, EVERYTHING);
    }
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> one(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? List.of(rows.getString(1)) : List.of();
    }
  }
}
