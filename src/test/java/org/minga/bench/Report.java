package org.minga.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one suite, as a table and as a file. */
final class Report {

  private final String suite;
  private final List<Row> rows = new ArrayList<>();

  Report(String suite) {
    this.suite = suite;
  }

  void add(Row row) {
    rows.add(row);
    System.out.println(line(row));
  }

  List<Row> missed() {
    return rows.stream().filter(Row::missed).toList();
  }

  void print() {
    System.out.println("\n" + suite);
    rows.forEach(row -> System.out.println(line(row)));
  }

  void write(Path folder, Map<String, String> versions) throws IOException {
    var content =
        Map.of(
            "suite", suite,
            "date", Instant.now().toString(),
            "cores", Runtime.getRuntime().availableProcessors(),
            "versions", versions,
            "rows", rows);
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(suite + ".json"),
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(content));
  }

  private static String line(Row row) {
    var met = row.met() == null ? "" : row.met() ? "met" : "MISSED";
    return String.format(
        Locale.ROOT,
        "  %-58s %10s %-11s %10s  %s",
        row.name(),
        number(row.value()),
        row.unit(),
        row.goal() == null ? "" : "≤ " + number(row.goal()),
        met);
  }

  private static String number(@Nullable Double value) {
    if (value == null) {
      return "–";
    }
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
