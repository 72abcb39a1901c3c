package org.minga.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real MariaDB on loopback, as careful with what is written as one in production. */
final class MariaDb {

  static final String USER = "minga";

  private static final String PART = "mariadb";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final DataFolder data;
  private final Children children;
  private final Options options;
  private final String password;
  private final int port = Ports.free();

  MariaDb(Options options, DataFolder data, Children children) throws IOException {
    this.options = options;
    this.data = data;
    this.children = children;
    this.password = data.secret("mariadb.password");
  }

  Child start() throws IOException, InterruptedException {
    var binaries = MariaDbBinaries.find(options.servers());
    var folder = data.part(PART);
    if (!data.complete(PART)) {
      install(binaries, folder);
    }
    var server =
        children.start(
            "MariaDB", options.logs().resolve("mariadb.log"), Map.of(), command(binaries, folder));
    server.await(this::answers, PATIENCE);
    data.completed(PART);
    return server;
  }

  String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/minga";
  }

  String password() {
    return password;
  }

  private void install(MariaDbBinaries binaries, Path folder)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                binaries.install().toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + folder,
                "--auth-root-authentication-method=normal",
                "--skip-name-resolve",
                "--skip-test-db"));
    asRoot(command);
    var log = options.logs().resolve("mariadb-install.log");
    children.start("MariaDB's first setup", log, Map.of(), command).awaitEnd();
  }

  private List<String> command(MariaDbBinaries binaries, Path folder) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--datadir=" + folder,
                "--init-file=" + grants(folder),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-snapshot-isolation=ON",
                "--innodb-buffer-pool-size=256M",
                "--innodb-log-file-size=64M",
                "--max-connections=80"));
    asRoot(command);
    return command;
  }

  /** Runs at every start and changes nothing at the second; so no client program is needed. */
  private Path grants(Path folder) throws IOException {
    var file = folder.resolveSibling("mariadb-grants.sql");
    Files.writeString(
        file,
        """
        CREATE DATABASE IF NOT EXISTS minga CHARACTER SET utf8mb4;
        CREATE USER IF NOT EXISTS 'minga'@'127.0.0.1' IDENTIFIED BY '%1$s';
        GRANT ALL ON minga.* TO 'minga'@'127.0.0.1';
        ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
        """
            .formatted(password));
    return file;
  }

  private static void asRoot(List<String> command) {
    if (Platform.root()) {
      command.add("--user=root");
    }
  }

  private boolean answers() {
    try (var connection = DriverManager.getConnection(url(), USER, password)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }
}
