package org.minga.devstack;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What {@code ./minga run} runs: starts everything, tells how to use it, ends it with itself. */
public final class Launcher {

  private final AtomicBoolean stopping = new AtomicBoolean();
  private final Options options;

  private Launcher(Options options) {
    this.options = options;
  }

  /**
   * Starts Minga on this machine; with {@code --prepare} alone, unpacks the servers instead, so
   * that the first start is as quick as the next.
   */
  public static void main(String... arguments) {
    try {
      if (List.of(arguments).equals(List.of("--prepare"))) {
        new Launcher(Options.usual(Path.of(""))).prepare();
      } else {
        new Launcher(Options.parse(Path.of(""), arguments)).run();
      }
    } catch (Trouble trouble) {
      tell(trouble);
      System.exit(1);
    }
  }

  private void run() {
    try {
      var stack = new DevStack(options, System.out::println);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
      System.out.println("Starting Minga. Data and logs: " + options.data());
      stack.start();
      System.out.println(Welcome.of(stack));
      stack.awaitEndOfAny().ifPresent(this::endAfter);
    } catch (IOException e) {
      end(Trouble.of(e));
    } catch (UncheckedIOException e) {
      end(Trouble.of(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Trouble e) {
      end(e);
    } catch (RuntimeException e) {
      end(unexpected(e));
    }
  }

  private void prepare() {
    try (var children = new Children(options.servers())) {
      MariaDbBinaries.find(options.servers());
      KeycloakDistribution.find(options.servers())
          .build(children, options.servers().resolve("keycloak-build.log"));
    } catch (IOException e) {
      end(Trouble.of(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void endAfter(String name) {
    end(
        new Trouble(
            name + " ended by itself.", "Its log is in " + options.logs() + "; then start again."));
  }

  private void end(Trouble trouble) {
    if (!stopping.get()) {
      tell(trouble);
      System.exit(1);
    }
  }

  private void stop(DevStack stack) {
    stopping.set(true);
    System.out.println("Stopping …");
    stack.close();
    System.out.println("Everything has stopped. What was written is kept; ./minga run goes on.");
  }

  private Trouble unexpected(RuntimeException failure) {
    var log = options.logs().resolve("launcher.log");
    try (var out = Files.newBufferedWriter(log);
        var printer = new PrintWriter(out)) {
      failure.printStackTrace(printer);
    } catch (IOException e) {
      return Trouble.of(e);
    }
    return new Trouble("Something unforeseen went wrong: " + failure, "Details: " + log);
  }

  private static void tell(Trouble trouble) {
    System.out.flush();
    System.err.println();
    System.err.println("✗ " + trouble.getMessage());
    System.err.println("  " + trouble.remedy());
  }
}
