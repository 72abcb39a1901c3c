package org.minga.devstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.minga.community.CommunityFile;
import org.minga.community.CommunityFile.Member;
import org.minga.community.CommunityFile.Organization;
import org.minga.community.InvalidCommunityFile;
import org.minga.identity.Role;

/** What Keycloak needs to know of a community file. */
record Community(List<Organization> organizations, List<Member> people) {

  /** The one password of all demo accounts; the application refuses it outside of a demo. */
  static final String PASSWORD = "minga-demo-2026";

  static Community read(Path file) {
    try {
      var community = CommunityFile.parse(file);
      return new Community(community.organizations(), community.members());
    } catch (InvalidCommunityFile e) {
      throw new Trouble(
          "The community file has mistakes:\n" + e.getMessage(), "Correct them in " + file);
    }
  }

  Optional<Organization> organization(String alias) {
    return organizations.stream().filter(it -> it.alias().equals(alias)).findFirst();
  }

  /** The provider at which a person signs in, if it is not this Keycloak's own. */
  Optional<String> identityProvider(Member person) {
    return person.organizations().stream()
        .flatMap(alias -> organization(alias).stream())
        .flatMap(organization -> Optional.ofNullable(organization.identityProvider()).stream())
        .findFirst();
  }

  /** Those to show around with. */
  List<Account> accounts() {
    return people.stream().filter(Member::account).map(this::account).toList();
  }

  private Account account(Member person) {
    return new Account(
        person.name(),
        person.email(),
        PASSWORD,
        person.organizations().stream()
            .flatMap(alias -> organization(alias).stream())
            .map(Organization::name)
            .toList(),
        roles(person.roles()),
        identityProvider(person).isPresent());
  }

  /** As Keycloak names them. */
  static List<String> roles(Set<Role> roles) {
    return roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).sorted().toList();
  }
}
