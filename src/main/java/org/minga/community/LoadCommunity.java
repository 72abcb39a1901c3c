package org.minga.community;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.minga.commons.Messages;
import org.minga.identity.DirectoryUnavailable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The operator's command {@code load-community FILE [--dry-run] [--language es|pt|en]}. */
public final class LoadCommunity {

  /** The first argument, which asks for this command. */
  public static final String NAME = "load-community";

  private static final Messages MESSAGES = new Messages();

  private final Supplier<ConfigurableApplicationContext> application;
  private final PrintStream out;
  private final PrintStream err;

  LoadCommunity(
      Supplier<ConfigurableApplicationContext> application, PrintStream out, PrintStream err) {
    this.application = application;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command in an application that listens on no port.
   *
   * @param arguments those after the command's name
   * @return the exit code: 0 if all went well, else 1
   */
  public static int run(Class<?> application, List<String> arguments) {
    return new LoadCommunity(() -> start(application), System.out, System.err)
        .run(arguments, Locale.getDefault());
  }

  private static ConfigurableApplicationContext start(Class<?> application) {
    return new SpringApplicationBuilder(application)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .run("--server.port=-1", "--minga.community-file=", "--logging.level.root=error");
  }

  int run(List<String> arguments, Locale operator) {
    var order = LoadOrder.of(arguments, operator);
    if (order.isEmpty()) {
      err.println(MESSAGES.get("community.command.usage", operator));
      return 1;
    }
    return run(order.get());
  }

  private int run(LoadOrder order) {
    try {
      var file = CommunityFile.parse(Path.of(order.file()));
      var report = load(file, order.dryRun());
      var key = order.dryRun() ? "community.command.tried-out" : "community.command.loaded";
      out.println(MESSAGES.get(key, order.language(), report.arguments()));
      return 0;
    } catch (InvalidCommunityFile e) {
      e.lines(MESSAGES, order.language()).forEach(err::println);
      tell("community.command.invalid", order, Map.of("problems", e.problems().size()));
    } catch (DirectoryUnavailable e) {
      tell("community.command.no-directory", order, Map.of());
    }
    return 1;
  }

  private LoadReport load(CommunityFile file, boolean dryRun) {
    try (var running = application.get()) {
      var loader = running.getBean(CommunityLoader.class);
      return dryRun ? loader.tryOut(file) : loader.load(file);
    }
  }

  private void tell(String key, LoadOrder order, Map<String, ?> arguments) {
    err.println(MESSAGES.get(key, order.language(), arguments));
  }
}
