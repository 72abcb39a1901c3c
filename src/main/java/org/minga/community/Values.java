package org.minga.community;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minga.organizations.EmailDomain;

/** Reads the values that have a standard: countries, languages, zones, addresses. */
final class Values {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Pattern THREE_LETTERS = Pattern.compile("[a-z]{3}");
  private static final Pattern MAILBOX = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  @Nullable String country(Section section) {
    return section
        .scalar("country")
        .map(country -> checked(country, COUNTRIES.contains(country.text()), "no-country"))
        .orElse(null);
  }

  ZoneId zone(Section section, ZoneId otherwise) {
    return section.scalar("zone").map(zone -> zone(zone, otherwise)).orElse(otherwise);
  }

  private ZoneId zone(Scalar zone, ZoneId otherwise) {
    if (ZoneId.getAvailableZoneIds().contains(zone.text())) {
      return ZoneId.of(zone.text());
    }
    problems.add(zone.line(), "no-zone", "value", zone.text());
    return otherwise;
  }

  /** A language code of two letters, or of three where there is none of two. */
  String language(Scalar language) {
    var text = language.text();
    return checked(
        language, LANGUAGES.contains(text) || THREE_LETTERS.matcher(text).matches(), "no-language");
  }

  String domain(Scalar domain) {
    return checked(domain, isDomain(domain.text()), "no-domain");
  }

  private static boolean isDomain(String text) {
    try {
      return new EmailDomain(text).value().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Nullable String website(Section section) {
    return section
        .scalar("website")
        .map(site -> checked(site, isWebsite(site.text()), "no-website"))
        .orElse(null);
  }

  private static boolean isWebsite(String text) {
    try {
      var uri = new URI(text);
      return text.length() <= 300
          && uri.getHost() != null
          && List.of("https", "http").contains(uri.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** An e-mail in lower case; its domain must be one of these or lie below one. */
  String email(Scalar email, List<String> domains) {
    var text = email.text().toLowerCase(Locale.ROOT);
    var parts = text.split("@", -1);
    if (parts.length != 2 || !MAILBOX.matcher(parts[0]).matches() || !isDomain(parts[1])) {
      return checked(email, false, "no-email");
    }
    if (!domains.isEmpty()
        && domains.stream()
            .filter(Values::isDomain)
            .map(EmailDomain::new)
            .noneMatch(it -> it.covers(text))) {
      problems.add(
          email.line(), "foreign-email", "value", text, "domains", String.join(", ", domains));
    }
    return text;
  }

  private String checked(Scalar value, boolean fine, String problem) {
    if (!fine) {
      problems.add(value.line(), problem, "value", value.text());
    }
    return value.text();
  }
}
