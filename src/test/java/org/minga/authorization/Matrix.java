package org.minga.authorization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minga.groups.Visibility;

/**
 * The table of who may do what, as {@code authorization/matrix.txt} holds it for people to read.
 */
final class Matrix {

  /** One cell. */
  record Cell(String operation, Visibility state, Principal principal, Outcome expected) {}

  private final List<Cell> cells = new ArrayList<>();

  Matrix() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Matrix.class.getResourceAsStream("/authorization/matrix.txt"),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Cell> cells() {
    return cells;
  }

  Set<String> operations() {
    return cells.stream().map(Cell::operation).collect(Collectors.toSet());
  }

  private void read(String line) {
    var words = line.strip().split("\\s+");
    if (words.length != 2 + Principal.values().length) {
      throw new IllegalArgumentException("Not a line of the matrix: " + line);
    }
    for (var state :
        words[1].equals("any")
            ? Visibility.values()
            : new Visibility[] {Visibility.valueOf(words[1])}) {
      for (var principal : Principal.values()) {
        cells.add(new Cell(words[0], state, principal, Outcome.of(words[2 + principal.ordinal()])));
      }
    }
  }
}
