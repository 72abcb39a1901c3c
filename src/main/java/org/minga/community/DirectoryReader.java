package org.minga.community;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minga.community.CommunityFile.Community;
import org.minga.community.CommunityFile.Kind;
import org.minga.community.CommunityFile.Member;
import org.minga.community.CommunityFile.Organization;
import org.minga.identity.Role;
import org.minga.organizations.Reach;

/** Reads organizations and the people who belong to them. */
final class DirectoryReader {

  private final Problems problems;
  private final Values values;
  private final Community community;
  private final Keys aliases;
  private final Keys people;
  private final Map<String, List<String>> domainsOf = new HashMap<>();
  private final Map<String, List<String>> organizationsOf = new LinkedHashMap<>();
  private final Set<String> domainsTaken = new HashSet<>();
  private final Set<String> emailsTaken = new HashSet<>();

  DirectoryReader(Problems problems, Community community) {
    this.problems = problems;
    this.community = community;
    this.values = new Values(problems);
    this.aliases = new Keys(problems);
    this.people = new Keys(problems);
  }

  Keys people() {
    return people;
  }

  /** Aliases of the organizations of a person, the main one first. */
  List<String> organizationsOf(String person) {
    return organizationsOf.getOrDefault(person, List.of());
  }

  Organization organization(Section section) {
    var alias = aliases.take(section, "alias");
    var country = values.country(section);
    var organization =
        new Organization(
            alias,
            section.line("name", 200),
            country,
            reach(section, country),
            section.choice("kind", Kind.class).orElse(null),
            values.website(section),
            domains(section),
            identityProvider(section),
            section.lineOf("alias"));
    section.done();
    domainsOf.put(alias, organization.domains());
    return organization;
  }

  private Reach reach(Section section, @Nullable String country) {
    var reach = section.choice("reach", Reach.class);
    if (country == null && reach.orElse(Reach.NATIONAL) == Reach.NATIONAL) {
      problems.add(section.line(), "no-country-no-reach");
    }
    return reach.orElse(Reach.NATIONAL);
  }

  private List<String> domains(Section section) {
    var domains = section.scalars("domains");
    if (domains.isEmpty()) {
      problems.add(section.lineOf("domains"), "missing", "key", "domains");
    }
    domains.stream()
        .filter(domain -> !domainsTaken.add(domain.text()))
        .forEach(domain -> problems.add(domain.line(), "domain-taken", "value", domain.text()));
    return domains.stream().map(values::domain).toList();
  }

  private static @Nullable String identityProvider(Section section) {
    if (!section.has("identityProvider")) {
      return null;
    }
    var provider = section.section("identityProvider");
    var alias = provider.line("alias", Keys.MAX);
    provider.done();
    return alias;
  }

  Member member(Section section) {
    var key = people.take(section, "key");
    var name = section.line("name", 200);
    var email = section.required("email");
    var organizations = organizations(section);
    organizationsOf.put(key, organizations);
    var languages = section.scalars("languages").stream().map(values::language).toList();
    if (languages.isEmpty()) {
      problems.add(section.line(), "missing", "key", "languages");
    }
    var member =
        new Member(
            key,
            name,
            email.map(it -> email(it, organizations)).orElse(""),
            organizations,
            screens(languages),
            languages,
            values.zone(section, community.zone()),
            values.country(section),
            section.textOrNull("pronouns", 40),
            section.optionalText("worksOn", 500),
            section.choices("roles", Role.class),
            section.flag("representative"),
            section.flag("account"),
            section.lineOf("email"));
    section.done();
    return member;
  }

  private List<String> organizations(Section section) {
    var one = section.scalar("organization");
    var several = section.scalars("organizations");
    if (one.isEmpty() == several.isEmpty()) {
      problems.add(section.line(), "one-or-several-organizations");
    }
    return (one.isPresent() ? List.of(one.get()) : several)
        .stream()
            .filter(alias -> aliases.known(alias, "no-organization"))
            .map(Scalar::text)
            .distinct()
            .toList();
  }

  private String email(Scalar email, List<String> organizations) {
    var domains =
        organizations.stream()
            .flatMap(alias -> domainsOf.getOrDefault(alias, List.of()).stream())
            .toList();
    var address = values.email(email, domains);
    if (!emailsTaken.add(address)) {
      problems.add(email.line(), "email-taken", "value", address);
    }
    return address;
  }

  private Locale screens(List<String> languages) {
    return languages.stream()
        .flatMap(
            spoken ->
                community.languages().stream().filter(ours -> ours.getLanguage().equals(spoken)))
        .findFirst()
        .orElse(community.languages().getFirst());
  }
}
