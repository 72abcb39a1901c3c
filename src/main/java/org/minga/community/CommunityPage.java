package org.minga.community;

import java.util.List;
import java.util.Locale;

/**
 * What everyone may know of the community without signing in.
 *
 * @param language of name and welcome
 * @param welcome safe HTML
 * @param languages of the interface, the default first
 * @param sample whether what is said in the community is only sample text, which the page must say
 * @param organizations how many its operator named
 * @param countries how many they come from
 */
public record CommunityPage(
    Locale language,
    String name,
    String welcome,
    List<Locale> languages,
    boolean sample,
    int organizations,
    int countries) {

  /** Copies the languages. */
  public CommunityPage {
    languages = List.copyOf(languages);
  }
}
