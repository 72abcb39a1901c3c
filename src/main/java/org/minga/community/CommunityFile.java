package org.minga.community;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minga.actionplans.StepStatus;
import org.minga.groups.Visibility;
import org.minga.identity.Role;
import org.minga.organizations.Reach;

/**
 * A community as its operator wrote it down (docs/community-file.md), read and checked: every
 * reference in it leads somewhere and every date is a date. Needs neither Spring nor a database.
 *
 * @param name of the file, as errors cite it
 */
public record CommunityFile(
    String name,
    Community community,
    List<Theme> themes,
    List<Organization> organizations,
    List<Member> members,
    List<Group> groups) {

  /** What an organization is, where its name or its papers say so. */
  public enum Kind {
    ASSOCIATION,
    FOUNDATION,
    COALITION,
    COMMUNITY_CENTRE,
    NETWORK,
    OTHER
  }

  /** What the owner of a proposed step has answered. */
  public enum Answer {
    AWAITING,
    DECLINED,
    OTHER_DATE
  }

  /**
   * The community as a whole.
   *
   * @param languages of the interface, the default first
   * @param sample whether what is said in it is only sample text
   */
  public record Community(
      Map<Locale, String> name,
      List<Locale> languages,
      ZoneId zone,
      Map<Locale, String> welcome,
      boolean sample) {}

  /** What discussions are about, across groups. */
  public record Theme(String key, Map<Locale, String> name) {}

  /**
   * A member organization.
   *
   * @param identityProvider alias of its own identity provider in Keycloak, if it brings one
   * @param line of the file
   */
  public record Organization(
      String alias,
      String name,
      @Nullable String country,
      Reach reach,
      @Nullable Kind kind,
      @Nullable String website,
      List<String> domains,
      @Nullable String identityProvider,
      int line) {}

  /**
   * A person.
   *
   * @param organizations aliases, the main one first
   * @param language of the screens, one of the community's
   * @param languages that the person speaks
   * @param account whether the development server prints it among the accounts to try
   * @param line of the e-mail in the file
   */
  public record Member(
      String key,
      String name,
      String email,
      List<String> organizations,
      Locale language,
      List<String> languages,
      ZoneId zone,
      @Nullable String country,
      @Nullable String pronouns,
      String worksOn,
      Set<Role> roles,
      boolean representative,
      boolean account,
      int line) {}

  /** A working group; leads, members: keys of people, nobody in both. */
  public record Group(
      String key,
      String name,
      @Nullable String theme,
      Visibility visibility,
      String charter,
      List<String> leads,
      List<String> members,
      List<Discussion> discussions,
      @Nullable Plan plan,
      int line) {}

  /** A discussion with its opening post, in the order of time. */
  public record Discussion(
      String key, String title, @Nullable String theme, String language, Post opening, int line) {}

  /**
   * A contribution.
   *
   * @param key one of its kind in its discussion; empty for the opening post
   * @param replies the direct ones, oldest first
   */
  public record Post(
      String key,
      String by,
      Instant at,
      String language,
      String text,
      List<Post> replies,
      int line) {}

  /** A group's plan. */
  public record Plan(String title, LocalDate from, LocalDate until, List<Objective> objectives) {}

  /** What a plan wants to reach. */
  public record Objective(String key, String title, LocalDate until, List<Step> steps, int line) {}

  /**
   * A next step.
   *
   * @param reason for an answer of no or of another date
   * @param origin the post it came from
   */
  public record Step(
      String key,
      String title,
      String description,
      String owner,
      String organization,
      String proposedBy,
      LocalDate due,
      StepStatus status,
      @Nullable Answer answer,
      @Nullable LocalDate otherDate,
      @Nullable String reason,
      @Nullable String note,
      @Nullable Integer percent,
      @Nullable LocalDate doneOn,
      List<String> helpers,
      @Nullable Origin origin,
      int line) {}

  /**
   * Keys of a discussion and of a post in it, and when it was said; the opening post's key is
   * empty.
   */
  public record Origin(String discussion, String post, Instant at) {}

  /**
   * Reads a file; its relative dates count from now.
   *
   * @throws InvalidCommunityFile naming all that is wrong with it
   */
  public static CommunityFile parse(Path file) {
    return parse(file, Clock.systemUTC());
  }

  /** Reads a file; its relative dates count from this clock's now. */
  public static CommunityFile parse(Path file, Clock clock) {
    return new CommunityFileParser(file.getFileName().toString(), clock.instant()).parse(file);
  }
}
