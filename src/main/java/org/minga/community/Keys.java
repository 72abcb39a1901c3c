package org.minga.community;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of one kind of thing: each is well written and used once. */
final class Keys {

  static final int MAX = 60;

  private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,58}[a-z0-9])?");

  private final Problems problems;
  private final Set<String> taken = new HashSet<>();

  Keys(Problems problems) {
    this.problems = problems;
  }

  /** The key of a new thing, or a stand-in with a problem noted. */
  String take(Section section, String field) {
    return section.required(field).map(this::take).orElse("");
  }

  private String take(Scalar key) {
    if (!WRITTEN.matcher(key.text()).matches()) {
      problems.add(key.line(), "no-key", "value", key.text());
    } else if (!taken.add(key.text())) {
      problems.add(key.line(), "key-taken", "value", key.text());
    }
    return key.text();
  }

  boolean has(String key) {
    return taken.contains(key);
  }

  /** Whether a thing of this key is there; notes a problem if not. */
  boolean known(Scalar reference, String problem) {
    if (has(reference.text())) {
      return true;
    }
    problems.add(reference.line(), problem, "value", reference.text());
    return false;
  }
}
