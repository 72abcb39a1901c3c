package org.minga.identity;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/** Asks Keycloak through a service account that can read what is needed and change nothing. */
@Component
class KeycloakDirectory implements Directory, AccountDirectory {

  private static final int PAGE = 100;

  private final RealmResource realm;
  private final SignInServer server;
  private final AdminEvents adminEvents;

  KeycloakDirectory(RealmResource realm, SignInServer server) {
    this.realm = realm;
    this.server = server;
    this.adminEvents = new AdminEvents(realm);
  }

  @Override
  public Optional<Account> findByEmail(String email) {
    return asking(
        () ->
            realm.users().searchByEmail(email, true).stream()
                .findFirst()
                .map(
                    user ->
                        new Account(
                            server.issuer().toString(), user.getId(), name(user), enabled(user))));
  }

  @Override
  public List<Organization> organizations() {
    return asking(
        () ->
            all(realm.organizations()::list)
                .map(
                    it -> new Organization(it.getId(), it.getAlias(), it.getName(), it.isEnabled()))
                .toList());
  }

  @Override
  public List<Belonging> members(Organization organization) {
    return asking(
        () ->
            all(realm.organizations().get(organization.id()).members()::list)
                .map(user -> new Belonging(user.getId(), name(user), enabled(user)))
                .toList());
  }

  @Override
  public Optional<Sighting> look(String subject) {
    return asking(
        () -> {
          try {
            return Optional.of(sighting(realm.users().get(subject).toRepresentation()));
          } catch (NotFoundException gone) {
            return Optional.empty();
          }
        });
  }

  @Override
  public Changes changes() {
    return asking(adminEvents::next);
  }

  private Sighting sighting(UserRepresentation user) {
    var organizations =
        realm.organizations().members().getOrganizations(user.getId()).stream()
            .filter(OrganizationRepresentation::isEnabled)
            .map(OrganizationRepresentation::getAlias)
            .collect(Collectors.toUnmodifiableSet());
    var roles =
        realm.users().get(user.getId()).roles().realmLevel().listEffective().stream()
            .map(RoleRepresentation::getName)
            .toList();
    return new Sighting(name(user), enabled(user), organizations, Sighting.roles(roles));
  }

  private static boolean enabled(UserRepresentation user) {
    return Boolean.TRUE.equals(user.isEnabled());
  }

  private static String name(UserRepresentation user) {
    var name =
        Stream.of(user.getFirstName(), user.getLastName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "))
            .strip();
    return name.isEmpty() ? TokenClaims.withoutAddress(user.getUsername()) : name;
  }

  private static <T> Stream<T> all(BiFunction<Integer, Integer, List<T>> list) {
    var all = new ArrayList<T>();
    List<T> page;
    do {
      page = list.apply(all.size(), PAGE);
      all.addAll(page);
    } while (page.size() == PAGE);
    return all.stream();
  }

  private static <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (ProcessingException | WebApplicationException e) {
      throw new DirectoryUnavailable(e);
    }
  }
}
