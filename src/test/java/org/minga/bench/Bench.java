package org.minga.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minga.devstack.DevStack;
import org.minga.devstack.Options;
import org.minga.devstack.Trouble;
import org.springframework.boot.SpringBootVersion;

/** What {@code ./minga bench} runs. */
public final class Bench {

  private static final Path RESULTS = Path.of("target/bench");
  private static final Map<String, Suite> SUITES = Map.of("pages", new PagesSuite());

  private Bench() {}

  /** Measures the suites that are named, or all; {@code --check} fails when a goal is missed. */
  public static void main(String... arguments) throws Exception {
    var wanted = new ArrayList<>(List.of(arguments));
    boolean check = wanted.remove("--check");
    try {
      var missed = run(wanted.isEmpty() ? List.copyOf(SUITES.keySet()) : wanted);
      missed.forEach(row -> System.err.println("✗ goal not met: " + row.name()));
      System.exit(check && !missed.isEmpty() ? 1 : 0);
    } catch (Trouble trouble) {
      System.err.println("✗ " + trouble.getMessage() + "\n  " + trouble.remedy());
      System.exit(1);
    }
  }

  private static List<Row> run(List<String> names) throws Exception {
    for (var name : names) {
      if (!SUITES.containsKey(name)) {
        throw new Trouble("There is no suite " + name + ".", "There are: " + SUITES.keySet());
      }
    }
    var options = Options.apart(Path.of(""), RESULTS.resolve("data"));
    var missed = new ArrayList<Row>();
    try (var stack = new DevStack(options, System.out::println)) {
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
      stack.startServers();
      for (var name : names) {
        missed.addAll(measure(name, stack));
      }
    }
    return missed;
  }

  private static List<Row> measure(String name, DevStack stack) throws Exception {
    var report = new Report(name);
    SUITES.get(name).measure(stack, report);
    report.print();
    report.write(RESULTS, versions());
    return report.missed();
  }

  private static Map<String, String> versions() throws IOException {
    return Map.of(
        "java", Runtime.version().toString(),
        "springBoot", SpringBootVersion.getVersion(),
        "vaadin", com.vaadin.flow.server.Version.getFullVersion(),
        "system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
  }
}
