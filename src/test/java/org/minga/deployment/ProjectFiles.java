package org.minga.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The project's files as text, found from the top folder. */
final class ProjectFiles {

  private ProjectFiles() {}

  static String read(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean exists(String path) {
    return Files.exists(Path.of(path));
  }

  /** What the first group of the pattern finds, each once. */
  static Set<String> find(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The only thing the first group of the pattern finds. */
  static String one(String pattern, String text) {
    var found = find(pattern, text);
    if (found.size() != 1) {
      throw new AssertionError("Expected one " + pattern + ", found " + found);
    }
    return found.iterator().next();
  }
}
