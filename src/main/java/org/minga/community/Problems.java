package org.minga.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** Gathers all that is wrong with a file, so that it can be mended in one go. */
final class Problems {

  private final List<FileProblem> found = new ArrayList<>();

  /**
   * Notes a problem.
   *
   * @param key what follows {@code community.problem.} in the bundles
   * @param arguments names and values in turn
   */
  void add(int line, String key, Object... arguments) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      named.put((String) arguments[i], arguments[i + 1]);
    }
    found.add(new FileProblem(line, "community.problem." + key, named));
  }

  boolean none() {
    return found.isEmpty();
  }

  List<FileProblem> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(FileProblem::line)).toList();
  }

  static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
