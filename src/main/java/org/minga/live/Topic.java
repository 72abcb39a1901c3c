package org.minga.live;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minga.commons.Identifier;
import org.minga.commons.Ids;
import org.minga.commons.NotFound;

/**
 * What changes in one order and is followed as one: a discussion, a plan, a member's own matters.
 *
 * @param kind lower-case words joined by hyphens, such as {@code steps-of-discussion}
 */
public record Topic(String kind, UUID id) {

  private static final String PREFIX = "/topic/";
  private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

  /** Checks the kind's form. */
  public Topic {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("Not a kind of topic: " + kind);
    }
  }

  /** The topic of this kind about this aggregate. */
  public static Topic of(String kind, Identifier id) {
    return new Topic(kind, id.value());
  }

  /** The name under which programs and the database know the topic. */
  public String name() {
    return kind + "." + Ids.path(id);
  }

  /** The STOMP destination on which the topic's frames go out. */
  public String destination() {
    return PREFIX + name();
  }

  /** Reads a destination; null if it is none of a topic. */
  static @Nullable Topic parse(@Nullable String destination) {
    if (destination == null || !destination.startsWith(PREFIX)) {
      return null;
    }
    return named(destination.substring(PREFIX.length()));
  }

  /** Reads a name; null if it is none. */
  static @Nullable Topic named(String name) {
    int dot = name.indexOf('.');
    if (dot < 0 || !KIND.matcher(name.substring(0, dot)).matches()) {
      return null;
    }
    try {
      return new Topic(name.substring(0, dot), Ids.parse(name.substring(dot + 1)));
    } catch (NotFound malformed) {
      return null;
    }
  }
}
