package org.minga.community;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of the file. It remembers which of its keys were asked for, so that the others can be
 * named as unknown. Where something is wrong it notes the problem and answers with a stand-in, so
 * that reading goes on.
 */
final class Section {

  private final Problems problems;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  private Section(Problems problems, int line) {
    this.problems = problems;
    this.line = line;
  }

  static Section of(Node node, Problems problems) {
    var section = new Section(problems, Problems.lineOf(node));
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(entry -> section.put(entry.getKeyNode(), entry.getValueNode()));
    } else if (!isNull(node)) {
      problems.add(section.line, "not-a-mapping");
    }
    return section;
  }

  private void put(Node keyNode, Node value) {
    var keyLine = Problems.lineOf(keyNode);
    if (!(keyNode instanceof ScalarNode scalar)) {
      problems.add(keyLine, "not-a-key");
      return;
    }
    var key = scalar.getValue();
    if (lines.putIfAbsent(key, keyLine) != null) {
      problems.add(keyLine, "twice", "key", key);
      return;
    }
    if (!isNull(value)) {
      values.put(key, value);
    }
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isEmpty());
  }

  int line() {
    return line;
  }

  int lineOf(String key) {
    return lines.getOrDefault(key, line);
  }

  boolean has(String key) {
    known.add(key);
    return values.containsKey(key);
  }

  /** Notes as unknown what nobody asked for. */
  void done() {
    lines.forEach(
        (key, at) -> {
          if (!known.contains(key)) {
            problems.add(at, "unknown-key", "key", key, "known", String.join(", ", known));
          }
        });
  }

  Optional<Scalar> scalar(String key) {
    var node = find(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(new Scalar(scalar.getValue().strip(), Problems.lineOf(node)));
    }
    problems.add(Problems.lineOf(node), "not-a-text", "key", key);
    return Optional.empty();
  }

  Optional<Scalar> required(String key) {
    if (!has(key)) {
      problems.add(line, "missing", "key", key);
    }
    return scalar(key);
  }

  /** A text, or empty with a problem noted. */
  String text(String key, int max) {
    return required(key).map(text -> measured(key, text, max)).orElse("");
  }

  String optionalText(String key, int max) {
    return scalar(key).map(text -> measured(key, text, max)).orElse("");
  }

  @Nullable String textOrNull(String key, int max) {
    return scalar(key).map(text -> measured(key, text, max)).orElse(null);
  }

  /** A text of one line: a name, a title. */
  String line(String key, int max) {
    var text = text(key, max);
    if (text.indexOf('\n') >= 0) {
      problems.add(lineOf(key), "more-than-a-line", "key", key);
    }
    return text;
  }

  private String measured(String key, Scalar scalar, int max) {
    var length = scalar.text().codePointCount(0, scalar.text().length());
    if (length > max) {
      problems.add(scalar.line(), "too-long", "key", key, "length", length, "max", max);
    }
    if (scalar
        .text()
        .chars()
        .anyMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\t')) {
      problems.add(scalar.line(), "control-characters", "key", key);
    }
    return scalar.text();
  }

  /** A text in every language of the community: given once for all of them, or once for each. */
  Map<Locale, String> localized(String key, List<Locale> languages, int max) {
    Map<Locale, String> texts = new LinkedHashMap<>();
    if (find(key) instanceof MappingNode mapping) {
      var section = of(mapping, problems);
      languages.forEach(language -> texts.put(language, section.text(language.getLanguage(), max)));
      section.done();
    } else {
      var text = text(key, max);
      languages.forEach(language -> texts.put(language, text));
    }
    return texts;
  }

  boolean flag(String key) {
    var value = scalar(key);
    value
        .filter(it -> !it.text().equals("true") && !it.text().equals("false"))
        .ifPresent(it -> problems.add(it.line(), "not-a-flag", "key", key));
    return value.isPresent() && value.get().text().equals("true");
  }

  @Nullable Integer number(String key, int min, int max) {
    return scalar(key)
        .map(
            value -> {
              if (value.text().matches("\\d{1,9}")) {
                int number = Integer.parseInt(value.text());
                if (number >= min && number <= max) {
                  return number;
                }
              }
              problems.add(value.line(), "not-a-number", "key", key, "min", min, "max", max);
              return min;
            })
        .orElse(null);
  }

  <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return scalar(key).flatMap(value -> chosen(key, value, type));
  }

  <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
    return scalars(key).stream()
        .flatMap(value -> chosen(key, value, type).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private <E extends Enum<E>> Optional<E> chosen(String key, Scalar value, Class<E> type) {
    var choices =
        Stream.of(type.getEnumConstants()).collect(Collectors.toMap(Section::written, it -> it));
    var choice = Optional.ofNullable(choices.get(value.text()));
    if (choice.isEmpty()) {
      var known =
          Stream.of(type.getEnumConstants())
              .map(Section::written)
              .collect(Collectors.joining(", "));
      problems.add(value.line(), "no-choice", "key", key, "value", value.text(), "known", known);
    }
    return choice;
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A section below this one, empty if it is not there. */
  Section section(String key) {
    if (!has(key)) {
      problems.add(line, "missing", "key", key);
    }
    var node = find(key);
    return node == null ? new Section(problems, line) : of(node, problems);
  }

  List<Section> sections(String key) {
    return list(key).stream().map(node -> of(node, problems)).toList();
  }

  List<Scalar> scalars(String key) {
    List<Scalar> scalars = new ArrayList<>();
    for (var node : list(key)) {
      if (node instanceof ScalarNode scalar && !isNull(node)) {
        scalars.add(new Scalar(scalar.getValue().strip(), Problems.lineOf(node)));
      } else {
        problems.add(Problems.lineOf(node), "not-a-text", "key", key);
      }
    }
    return scalars;
  }

  private List<Node> list(String key) {
    var node = find(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problems.add(Problems.lineOf(node), "not-a-list", "key", key);
    return List.of();
  }

  private @Nullable Node find(String key) {
    known.add(key);
    return values.get(key);
  }
}
