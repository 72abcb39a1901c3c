package org.minga.devstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.minga.community.CommunityFile.Member;
import org.minga.community.CommunityFile.Organization;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds the organizations and people of a community file to the realms of {@code keycloak/realms},
 * by the rules in keycloak/README.md.
 */
final class RealmFiles {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path templates;
  private final Community community;

  RealmFiles(Path templates, Community community) {
    this.templates = templates;
    this.community = community;
  }

  /** Writes the complete realms where Keycloak imports them from. */
  void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    var minga = read("minga.json");
    community.people().forEach(person -> minga.withArray("users").add(account(person)));
    community.organizations().forEach(it -> minga.withArray("organizations").add(entry(it)));
    minga.withArray("identityProviders").add(read("identity-provider.json"));
    write(folder.resolve("minga.json"), minga);

    var own = read("organization.json");
    var realm = own.path("realm").asString();
    community.people().stream()
        .filter(person -> community.identityProvider(person).filter(realm::equals).isPresent())
        .forEach(person -> own.withArray("users").add(ownAccount(person, realm)));
    write(folder.resolve(realm + ".json"), own);
  }

  private ObjectNode account(Member person) {
    var account = bareAccount(person, "minga");
    var provider = community.identityProvider(person);
    if (provider.isPresent()) {
      account
          .withArray("federatedIdentities")
          .addObject()
          .put("identityProvider", provider.get())
          .put("userId", id(provider.get(), person.email()))
          .put("userName", person.email());
    } else {
      givePassword(account);
    }
    var roles = account.putArray("realmRoles").add("default-roles-minga");
    Community.roles(person.roles()).forEach(roles::add);
    return account;
  }

  private ObjectNode ownAccount(Member person, String realm) {
    var account = bareAccount(person, realm);
    givePassword(account);
    account.putArray("realmRoles").add("default-roles-" + realm);
    return account;
  }

  private ObjectNode bareAccount(Member person, String realm) {
    var names = person.name().split(" ", 2);
    var account =
        JSON.createObjectNode()
            .put("id", id(realm, person.email()))
            .put("username", person.email().toLowerCase(Locale.ROOT))
            .put("email", person.email())
            .put("emailVerified", true)
            .put("enabled", true)
            .put("firstName", names[0])
            .put("lastName", names.length > 1 ? names[1] : names[0]);
    account.putObject("attributes").putArray("locale").add(locale(person.language()));
    return account;
  }

  private ObjectNode entry(Organization organization) {
    var entry =
        JSON.createObjectNode()
            .put("id", id("organization", organization.alias()))
            .put("alias", organization.alias())
            .put("name", organization.name())
            .put("enabled", true)
            .put("redirectUrl", "${MINGA_BASE_URL:http://localhost:8080}/");
    var domains = entry.putArray("domains");
    organization.domains().forEach(it -> domains.addObject().put("name", it).put("verified", true));
    var members = entry.putArray("members");
    community.people().stream()
        .filter(person -> person.organizations().contains(organization.alias()))
        .forEach(
            person ->
                members
                    .addObject()
                    .put("username", person.email().toLowerCase(Locale.ROOT))
                    .put("membershipType", "UNMANAGED"));
    if (organization.identityProvider() != null) {
      entry.putArray("identityProviders").addObject().put("alias", organization.identityProvider());
    }
    return entry;
  }

  private static void givePassword(ObjectNode account) {
    account
        .putArray("credentials")
        .addObject()
        .put("type", "password")
        .put("value", Community.PASSWORD)
        .put("temporary", false);
  }

  private static String locale(Locale language) {
    return language.getLanguage().equals("pt") ? "pt-BR" : language.getLanguage();
  }

  /** The same person gets the same id after every fresh start. */
  private static String id(String realm, String name) {
    var bytes = (realm + ":" + name.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  private ObjectNode read(String file) throws IOException {
    try (var in = Files.newInputStream(templates.resolve(file))) {
      return (ObjectNode) JSON.readTree(in);
    }
  }

  private static void write(Path file, ObjectNode json) throws IOException {
    Files.writeString(file, json.toPrettyString());
  }
}
