package org.minga.organizations;

/** Turns what a member typed into a pattern; the database's collation forgives accents and case. */
final class Search {

  private Search() {}

  static String containing(String text) {
    var literal = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + literal + "%";
  }
}
