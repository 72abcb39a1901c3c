package org.minga.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFilesTests {

  private static final String BROKERED = "paulina.chiliquinga@inredh.example";

  @TempDir Path folder;
  private final Community community = Community.read(Path.of(DevStack.COMMUNITY_FILE));

  @BeforeEach
  void write() throws Exception {
    new RealmFiles(Path.of("keycloak/realms"), community).writeTo(folder);
  }

  @Test
  void giveEveryOrganizationOfTheCommunityItsDomainsAndMembers() {
    var organizations = read("minga.json").path("organizations");

    assertThat(organizations).hasSameSizeAs(community.organizations());
    var acij = find(organizations, "alias", "acij");
    assertThat(acij.at("/domains/0/name").asString()).isEqualTo("acij.example");
    assertThat(find(acij.path("members"), "username", "julieta.ferraro@acij.example")).isNotNull();
  }

  @Test
  void giveEveryPersonAnAccountWithTheirRoles() {
    var people = read("minga.json").path("users");

    community
        .people()
        .forEach(person -> assertThat(find(people, "username", person.email())).isNotNull());
    var julieta = find(people, "username", "julieta.ferraro@acij.example");
    assertThat(julieta.path("realmRoles").toString()).contains("facilitator");
    assertThat(julieta.path("credentials")).isNotEmpty();
  }

  @Test
  void sendTheBrokeredPersonToTheOrganizationsOwnRealm() {
    var here = find(read("minga.json").path("users"), "username", BROKERED);
    var there = find(read("inredh.json").path("users"), "username", BROKERED);

    assertThat(here.has("credentials")).isFalse();
    assertThat(here.at("/federatedIdentities/0/userId").asString())
        .isEqualTo(there.path("id").asString());
    assertThat(there.path("credentials")).isNotEmpty();
  }

  private JsonNode read(String file) {
    return JsonMapper.builder().build().readTree(folder.resolve(file).toFile());
  }

  private static JsonNode find(JsonNode list, String field, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(it -> it.path(field).asString().equals(value))
        .findFirst()
        .orElse(null);
  }
}
