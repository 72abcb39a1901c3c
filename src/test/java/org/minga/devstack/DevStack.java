package org.minga.devstack;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** MariaDB, Keycloak and Minga, started together and ended together. */
public final class DevStack implements AutoCloseable {

  static final String COMMUNITY_FILE = "demo/community.yml";

  private static final String LOADED = "community";

  private final Options options;
  private final Progress progress;
  private final DataFolder data;
  private final Children children;
  private final AtomicReference<Exception> cause = new AtomicReference<>();
  private final Addresses addresses;
  private final Community community;
  private final MariaDb database;
  private final Keycloak keycloak;
  private final Application application;
  private volatile @Nullable Child minga;

  /** Takes hold of the data folder and of the ports; starts nothing yet. */
  public DevStack(Options options, Progress progress) throws IOException {
    Platform.here().require();
    this.options = options;
    this.progress = progress;
    community = Community.read(options.project().resolve(COMMUNITY_FILE));
    data = DataFolder.open(options.data(), options.fresh());
    addresses = Addresses.choose(options, data);
    children = new Children(options.data());
    database = new MariaDb(options, data, children);
    keycloak = new Keycloak(options, data, children, addresses, community);
    application = new Application(options, children, addresses, database);
  }

  /** Starts everything and returns when members can sign in. */
  public DevStack start() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var mariaDb = CompletableFuture.supplyAsync(quietly("MariaDB", database::start), threads);
      var signIn = CompletableFuture.supplyAsync(quietly("Keycloak", keycloak::start), threads);
      var ready =
          (data.complete(LOADED) ? mariaDb : mariaDb.thenCombine(signIn, (a, b) -> b))
              .thenApply(it -> quietly(mingaStep(), this::startMinga).get());
      CompletableFuture.allOf(mariaDb, signIn, ready).join();
    } catch (CompletionException e) {
      throw failure(e.getCause());
    }
    return this;
  }

  /**
   * Starts MariaDB and Keycloak, for an application that the caller starts with the environment.
   */
  public DevStack startServers() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var mariaDb = CompletableFuture.supplyAsync(quietly("MariaDB", database::start), threads);
      var signIn = CompletableFuture.supplyAsync(quietly("Keycloak", keycloak::start), threads);
      CompletableFuture.allOf(mariaDb, signIn).join();
    } catch (CompletionException e) {
      throw failure(e.getCause());
    }
    return this;
  }

  /** The variables that tell the application where everything is. */
  public Map<String, String> environment() {
    return application.environment();
  }

  /** Where a browser finds Minga, without a slash at the end. */
  public String address() {
    return addresses.minga();
  }

  /** Where a browser finds Keycloak, without a slash at the end. */
  public String keycloakAddress() {
    return addresses.keycloak();
  }

  /** The password of {@code admin} in Keycloak's realm {@code master}. */
  public String keycloakPassword() {
    return keycloak.password();
  }

  /** The JDBC address of the application's database. */
  public String databaseUrl() {
    return database.url();
  }

  /** The password of the database user {@code minga}. */
  public String databasePassword() {
    return database.password();
  }

  /** The accounts to show around with. */
  public List<Account> accounts() {
    return community.accounts();
  }

  /** The pid of the application's process. */
  public long pid() {
    return running().process().pid();
  }

  /** Ends the application without warning, as {@code kill -9} does. */
  public void killMinga() throws InterruptedException {
    running().process().destroyForcibly().waitFor();
  }

  /** Asks the application to end. */
  public void stopMinga() {
    children.stop(running());
  }

  /** Starts the application again. */
  public DevStack restartMinga() throws IOException, InterruptedException {
    minga = application.start();
    return this;
  }

  /** Waits until one of the servers ends, and tells which. */
  Optional<String> awaitEndOfAny() throws InterruptedException {
    return children.awaitEndOfAny();
  }

  @Override
  public void close() {
    children.close();
    try {
      data.close();
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  private String mingaStep() {
    return data.complete(LOADED) ? "Minga" : "Minga, with the demo community";
  }

  private Child startMinga() throws IOException, InterruptedException {
    var started = application.start();
    minga = started;
    data.completed(LOADED);
    return started;
  }

  private Child running() {
    var child = minga;
    if (child == null) {
      throw new IllegalStateException("Minga has not been started");
    }
    return child;
  }

  private <T> Supplier<T> quietly(String name, Callable<T> work) {
    return () -> {
      try {
        return progress.step(name, work::call);
      } catch (Exception e) {
        cause.compareAndSet(null, e);
        children.close();
        throw new CompletionException(e);
      }
    };
  }

  /**
   * Of several failures the first: it closed the others, and they only say that they were closed.
   */
  private RuntimeException failure(Throwable last) {
    var root = Objects.requireNonNullElse(cause.get(), last);
    return switch (root) {
      case Trouble trouble -> trouble;
      case IOException io -> Trouble.of(io);
      case null, default -> new IllegalStateException(root);
    };
  }
}
