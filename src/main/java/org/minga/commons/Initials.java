package org.minga.commons;

import java.util.Arrays;
import java.util.Locale;

/** What stands for a person without a photo: two letters and a hue, the same on every screen. */
public final class Initials {

  /** How many hues the design has for people. */
  public static final int HUES = 6;

  private Initials() {}

  /** The first letters of the first and last word, in capitals; empty for an empty name. */
  public static String of(String name) {
    var words = Arrays.stream(name.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return "";
    }
    var letters = first(words.getFirst()) + (words.size() > 1 ? first(words.getLast()) : "");
    return letters.toUpperCase(Locale.ROOT);
  }

  /** The hue of a member, from 0 to {@link #HUES} - 1. */
  public static int hue(MemberId member) {
    return Math.floorMod(member.value().hashCode(), HUES);
  }

  private static String first(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
