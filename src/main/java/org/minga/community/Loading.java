package org.minga.community;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.minga.commons.Identifier;
import org.minga.commons.MemberId;
import org.minga.commons.Refused;
import org.minga.community.Items.Kind;

/** One load under way: which key is which thing, and how many things are new. */
final class Loading {

  private final String file;
  private final Items items;
  private final Map<Kind, Map<String, UUID>> known;
  private final Map<Kind, Integer> made = new EnumMap<>(Kind.class);

  Loading(String file, Items items) {
    this.file = file;
    this.items = items;
    this.known = items.all();
  }

  /**
   * The thing of this key, made now unless an earlier load made it.
   *
   * @param line of the file, cited if the thing is refused
   */
  UUID once(Kind kind, String key, int line, Supplier<? extends Identifier> make) {
    var found = of(kind).get(key);
    if (found != null) {
      return found;
    }
    try {
      return note(kind, key, make.get().value());
    } catch (Refused e) {
      throw new InvalidCommunityFile(file, List.of(new FileProblem(line, e.key(), e.arguments())));
    }
  }

  /** Says which thing a key is, whatever it was before. */
  UUID note(Kind kind, String key, UUID id) {
    var before = of(kind).put(key, id);
    if (before == null) {
      made.merge(kind, 1, Integer::sum);
    }
    if (!id.equals(before)) {
      items.put(kind, key, id);
    }
    return id;
  }

  /** The member of a person's key. */
  MemberId member(String key) {
    return new MemberId(get(Kind.MEMBER, key));
  }

  /** The thing of a key that the file's checks vouch for. */
  UUID get(Kind kind, String key) {
    return Objects.requireNonNull(of(kind).get(key), () -> kind + " " + key);
  }

  LoadReport report() {
    return new LoadReport(
        count(Kind.ORGANIZATION),
        count(Kind.MEMBER),
        count(Kind.GROUP),
        count(Kind.DISCUSSION),
        count(Kind.POST),
        count(Kind.STEP));
  }

  private int count(Kind kind) {
    return made.getOrDefault(kind, 0);
  }

  private Map<String, UUID> of(Kind kind) {
    return known.computeIfAbsent(kind, it -> new HashMap<>());
  }
}
