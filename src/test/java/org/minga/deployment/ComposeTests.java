package org.minga.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * No container engine takes part: what is held here is that the files agree with each other, so
 * that a misspelt or forgotten name is found before an operator finds it.
 */
class ComposeTests {

  private final Compose compose = Compose.read();
  private final String application = ProjectFiles.read("src/main/resources/application.yml");
  private final String dockerfile = ProjectFiles.read("Dockerfile");
  private final String keycloakDockerfile = ProjectFiles.read("deploy/keycloak/Dockerfile");
  private final String caddyfile = ProjectFiles.read("deploy/proxy/Caddyfile");
  private final String realm = ProjectFiles.read("keycloak/realms/minga.json");
  private final String example = ProjectFiles.read(".env.example");
  private final String preflight = ProjectFiles.read("deploy/preflight.sh");
  private final String pom = ProjectFiles.read("pom.xml");

  @Test
  void theServicesAreTheOnesTheManualDescribes() {
    assertThat(compose.services().keySet())
        .containsExactlyInAnyOrder("preflight", "mariadb", "keycloak", "minga", "proxy");
    assertThat(compose.services().keySet())
        .allSatisfy(
            service ->
                assertThat(ProjectFiles.read("docs/operations.md")).contains("`" + service + "`"));
  }

  // Variables

  @Test
  void whateverComposeRequiresIsInTheExampleAndEmptyThere() {
    assertThat(ProjectFiles.find("^([A-Z_]+)=$", example)).isEqualTo(compose.required());
  }

  @Test
  void whateverIsOptionalIsInTheExampleAsAComment() {
    var optional = new TreeSet<>(compose.placeholders());
    optional.removeAll(compose.required());
    assertThat(ProjectFiles.find("^#([A-Z_]+)=", example)).isEqualTo(optional);
  }

  @Test
  void theExampleBringsNoValueForARequiredVariable() {
    assertThat(ProjectFiles.find("^([A-Z_]+=\\S+)", example)).isEmpty();
  }

  @Test
  void noSecretHasADefault() {
    assertThat(compose.required())
        .containsAll(
            ProjectFiles.find("\\$\\{([A-Z_]*(?:PASSWORD|SECRET)[A-Z_]*)[^}]*}", compose.text()));
    assertThat(compose.text()).doesNotContain("minga-demo-");
  }

  @Test
  void everyVariableIsInTheManual() {
    var manual = ProjectFiles.read("docs/operations.md");
    assertThat(compose.placeholders())
        .allSatisfy(name -> assertThat(manual).contains("`" + name + "`"));
    assertThat(ProjectFiles.find("\\$\\{((?:MINGA|SERVER)_[A-Z_]+)", application))
        .allSatisfy(name -> assertThat(manual).contains("`" + name + "`"));
  }

  @Test
  void theApplicationIsGivenEverythingItHasNoDefaultFor() {
    assertThat(compose.environment("minga").keySet())
        .containsAll(ProjectFiles.find("\\$\\{([A-Z][A-Z_]+)}", application));
  }

  @Test
  void theApplicationReadsEverythingItIsGiven() {
    var given = new TreeSet<>(compose.environment("minga").keySet());
    given.remove("SERVER_SERVLET_SESSION_COOKIE_SECURE");
    assertThat(ProjectFiles.find("\\$\\{([A-Z][A-Z_]+)[:}]", application)).containsAll(given);
  }

  @Test
  void theSessionCookieStaysOnHttps() {
    assertThat(compose.variable("minga", "SERVER_SERVLET_SESSION_COOKIE_SECURE")).isEqualTo("true");
    assertThat(compose.variable("minga", "MINGA_BASE_URL")).startsWith("https://");
  }

  @Test
  void noDemoIsStarted() {
    assertThat(compose.text()).doesNotContain("MINGA_DEMO");
    assertThat(application).contains("${MINGA_DEMO:false}");
  }

  @Test
  void theRealmIsGivenEveryVariableItNames() {
    assertThat(compose.environment("keycloak").keySet())
        .containsAll(ProjectFiles.find("\\$\\{([A-Z_]+)[^}]*}", realm));
  }

  @Test
  void keycloakAndTheApplicationShareAddressAndSecrets() {
    for (var name : Set.of("MINGA_BASE_URL", "MINGA_WEB_SECRET", "MINGA_SYNC_SECRET")) {
      assertThat(compose.variable("keycloak", name)).isEqualTo(compose.variable("minga", name));
    }
  }

  @Test
  void theIssuerIsTheRealmBehindKeycloaksHostName() {
    var name = ((Map<?, ?>) new Yaml().load(realm)).get("realm");
    assertThat(compose.variable("minga", "MINGA_KEYCLOAK_ISSUER"))
        .isEqualTo(compose.variable("keycloak", "KC_HOSTNAME") + "/realms/" + name);
    assertThat(caddyfile).contains("/realms/" + name + " /realms/" + name + "/*");
  }

  @Test
  void theClientAndItsAddressesAreThoseOfTheRealm() {
    var client = ProjectFiles.one("client-id: (\\S+)", application);
    var path = ProjectFiles.one("redirect-uri: \\$\\{minga.base-url}(\\S+)", application);
    assertThat(ProjectFiles.find("\"clientId\": \"(.+?)\"", realm)).contains(client);
    assertThat(ProjectFiles.one("\"redirectUris\": \\[\\s*\"\\$\\{[^}]+}(/\\S+?)\"", realm))
        .isEqualTo(path);
    assertThat(ProjectFiles.one("\"backchannel.logout.url\": \"\\$\\{[^}]+}(/\\S+?)\"", realm))
        .isEqualTo(path.replace("/login/oauth2/code/", "/logout/connect/back-channel/"));
  }

  @Test
  void keycloaksOwnSettingsAreSpeltAsItKnowsThem() {
    var settings = Set.copyOf(compose.environment("keycloak").keySet());
    assertThat(settings.stream().filter(name -> name.startsWith("KC_")))
        .containsExactlyInAnyOrder(
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "KC_DB_PASSWORD",
            "KC_DB_POOL_MAX_SIZE",
            "KC_DB_URL",
            "KC_DB_USERNAME",
            "KC_HOSTNAME",
            "KC_HTTP_ENABLED",
            "KC_PROXY_HEADERS",
            "KC_PROXY_TRUSTED_ADDRESSES");
    assertThat(settings).contains("JAVA_OPTS_KC_HEAP");
    assertThat(compose.environment("mariadb").keySet())
        .contains("MARIADB_ROOT_HOST", "MARIADB_ROOT_PASSWORD", "MARIADB_AUTO_UPGRADE");
  }

  // Preflight

  @Test
  void thePreflightLooksAtEverySecretMadeForThisServer() {
    var secrets = ProjectFiles.find("^(MINGA_[A-Z_]*(?:PASSWORD|SECRET))=", example);
    secrets.remove("MINGA_MAIL_PASSWORD");
    assertThat(ProjectFiles.find("^secret ([A-Z_]+)$", preflight)).isEqualTo(secrets);
    assertThat(compose.environment("preflight").keySet())
        .containsAll(secrets)
        .containsAll(ProjectFiles.find("^host ([A-Z_]+)$", preflight));
  }

  @Test
  void nothingStartsBeforeThePreflightHasPassed() {
    for (var service : compose.services().keySet()) {
      assertThat(service.equals("preflight") || waitsForPreflight(service)).as(service).isTrue();
    }
  }

  private boolean waitsForPreflight(String service) {
    var dependencies = Compose.map(compose.service(service).get("depends_on"));
    return dependencies.entrySet().stream()
        .anyMatch(
            it ->
                it.getKey().equals("preflight")
                    ? Compose.map(it.getValue())
                        .get("condition")
                        .equals("service_completed_successfully")
                    : waitsForPreflight(it.getKey()));
  }

  // Ports and networks

  @Test
  void theProxySendsToPortsThatAreServed() {
    var served = new HashSet<String>();
    ProjectFiles.find("^EXPOSE (.+)$", dockerfile).forEach(port -> served.add("minga:" + port));
    for (var port : ProjectFiles.one("^EXPOSE (.+)$", keycloakDockerfile).split(" ")) {
      served.add("keycloak:" + port);
    }
    assertThat(served).containsAll(ProjectFiles.find("^\\s+reverse_proxy (\\S+)", caddyfile));
    assertThat(ProjectFiles.find("^\\s+reverse_proxy (\\S+):", caddyfile))
        .isEqualTo(Set.of("keycloak", "minga"))
        .allSatisfy(
            upstream ->
                assertThat(compose.networks("proxy"))
                    .containsAnyElementsOf(compose.networks(upstream)));
  }

  @Test
  void theApplicationListensWhereItsImageSaysSo() {
    var port = ProjectFiles.one("^EXPOSE (.+)$", dockerfile);
    assertThat(compose.variable("minga", "SERVER_PORT")).isEqualTo(port);
    assertThat(dockerfile).contains("SERVER_PORT=" + port);
    assertThat(application).contains("${SERVER_PORT:" + port + "}");
  }

  @Test
  void onlyTheProxyIsReachedFromOutside() {
    for (var service : compose.services().keySet()) {
      assertThat(compose.service(service).containsKey("ports"))
          .as(service)
          .isEqualTo(service.equals("proxy"));
    }
    assertThat(Compose.strings(compose.service("proxy").get("ports")))
        .containsExactly("80:80/tcp", "443:443/tcp", "443:443/udp");
  }

  @Test
  void theProxyDoesNotReachTheDatabase() {
    assertThat(compose.networks("mariadb")).containsExactly("data");
    assertThat(compose.networks("proxy")).doesNotContain("data");
    assertThat(compose.networks("minga")).contains("data");
    assertThat(compose.networks("keycloak")).contains("data");
    var networks = Compose.map(compose.top().get("networks"));
    assertThat(Compose.map(networks.get("data"))).containsEntry("internal", true);
    assertThat(Compose.map(networks.get("inside"))).containsEntry("internal", true);
  }

  @Test
  void bothHostNamesLeadToTheProxyInsideToo() {
    var inside = Compose.map(Compose.map(compose.service("proxy").get("networks")).get("inside"));
    assertThat(Compose.strings(inside.get("aliases")).stream().map(this::withoutMessage))
        .containsExactlyInAnyOrder("${MINGA_HOST}", "${MINGA_ID_HOST}");
    assertThat(ProjectFiles.find("^\\{\\$([A-Z_]+)} \\{", caddyfile))
        .isEqualTo(Set.of("MINGA_HOST", "MINGA_ID_HOST"));
  }

  private String withoutMessage(String placeholder) {
    return placeholder.replaceAll(":\\?[^}]+}", "}");
  }

  @Test
  void theTrustedAddressRangeIsTheOneOfTheInnerNetwork() {
    var subnet = ProjectFiles.one("subnet: (\\S+)", compose.text());
    assertThat(compose.variable("keycloak", "KC_PROXY_TRUSTED_ADDRESSES")).isEqualTo(subnet);
    assertThat(ProjectFiles.one("remote_ip (\\S+)", caddyfile)).isEqualTo(subnet);
  }

  @Test
  void theProxyIsGivenEveryVariableOfItsFile() {
    assertThat(compose.environment("proxy").keySet())
        .isEqualTo(ProjectFiles.find("\\{\\$([A-Z_]+)}", caddyfile));
  }

  @Test
  void theApplicationBelievesTheProxyAboutAddressAndScheme() {
    assertThat(application).contains("forward-headers-strategy: framework");
    assertThat(compose.variable("keycloak", "KC_PROXY_HEADERS")).isEqualTo("xforwarded");
  }

  // Health

  @Test
  void everyServiceThatStaysTellsItsHealth() {
    for (var service : Set.of("mariadb", "keycloak", "minga", "proxy")) {
      assertThat(compose.service(service)).as(service).containsKey("healthcheck");
      assertThat(compose.service(service)).containsEntry("restart", "unless-stopped");
    }
  }

  @Test
  void theApplicationsHealthIsAskedWhereItIsAnswered() {
    assertThat(Compose.strings(healthcheck("minga")))
        .containsExactly(
            "CMD",
            "/usr/local/bin/health.sh",
            compose.variable("minga", "SERVER_PORT"),
            "/actuator/health");
    assertThat(dockerfile)
        .contains("deploy/health.sh /usr/local/bin/health.sh")
        .contains(
            "CMD [\"/usr/local/bin/health.sh\", \"%s\", \"/actuator/health\"]"
                .formatted(compose.variable("minga", "SERVER_PORT")));
    assertThat(ProjectFiles.one("include: (.+)$", application)).isEqualTo("health");
    assertThat(caddyfile).contains("path /actuator /actuator/*");
  }

  @Test
  void keycloaksHealthIsAskedOnItsManagementPort() {
    assertThat(Compose.strings(healthcheck("keycloak")))
        .containsExactly("CMD", "/usr/local/bin/health.sh", "9000", "/health/ready");
    assertThat(keycloakDockerfile)
        .contains("deploy/health.sh /usr/local/bin/health.sh")
        .contains("KC_HEALTH_ENABLED=true")
        .containsPattern("EXPOSE .*9000");
  }

  @Test
  void theProxysHealthIsAskedWhereItIsAnswered() {
    var address = Compose.strings(healthcheck("proxy")).getLast();
    assertThat(caddyfile).contains(address.replaceFirst("/$", "") + " {");
  }

  private Object healthcheck(String service) {
    return Compose.map(compose.service(service).get("healthcheck")).get("test");
  }

  // Database

  @Test
  void eachDatabaseAddressNamesADatabaseAndAUserThatAreCreated() {
    var init = ProjectFiles.read("deploy/mariadb/init/10-databases.sh");
    assertThat(compose.variable("minga", "MINGA_DB_URL"))
        .isEqualTo("jdbc:mariadb://mariadb:3306/minga");
    assertThat(compose.variable("keycloak", "KC_DB_URL"))
        .isEqualTo("jdbc:mariadb://mariadb:3306/keycloak");
    assertThat(ProjectFiles.find("CREATE DATABASE ([a-z]+) ", init))
        .isEqualTo(Set.of("keycloak", "minga"));
    assertThat(ProjectFiles.find("user ([a-z]+) \"", init))
        .isEqualTo(
            Set.of(
                compose.variable("keycloak", "KC_DB_USERNAME"),
                compose.variable("minga", "MINGA_DB_USER")));
    assertThat(compose.environment("mariadb").keySet())
        .containsAll(ProjectFiles.find("\\$([A-Z][A-Z_]+)", init));
  }

  @Test
  void eachUserIsGivenThePasswordTheDatabaseWasGiven() {
    assertThat(compose.variable("minga", "MINGA_DB_PASSWORD"))
        .isEqualTo(compose.variable("mariadb", "MINGA_DB_PASSWORD"));
    assertThat(compose.variable("keycloak", "KC_DB_PASSWORD"))
        .isEqualTo(compose.variable("mariadb", "MINGA_KEYCLOAK_DB_PASSWORD"));
  }

  @Test
  void theServerKeepsWhatItAcknowledged() {
    assertThat(ProjectFiles.read("deploy/mariadb/minga.cnf"))
        .contains("innodb-flush-log-at-trx-commit = 1")
        .contains("innodb-snapshot-isolation = ON")
        .contains("character-set-server = utf8mb4")
        .contains("collation-server = utf8mb4_uca1400_ai_ci");
  }

  @Test
  void thePoolsTogetherStayBelowTheServersConnections() {
    var allowed =
        number("^max-connections = (\\d+)", ProjectFiles.read("deploy/mariadb/minga.cnf"));
    var application = number("\\$\\{MINGA_DB_POOL:(\\d+)}", this.application);
    var keycloak = Integer.parseInt(compose.variable("keycloak", "KC_DB_POOL_MAX_SIZE"));
    assertThat(application + keycloak).isLessThan(allowed);
  }

  // Images and files

  @Test
  void theDatabaseIsNewEnough() {
    for (var service : Set.of("mariadb", "preflight")) {
      var image = compose.service(service).get("image").toString();
      assertThat(Double.parseDouble(image.replace("mariadb:", ""))).isGreaterThanOrEqualTo(11.4);
    }
  }

  @Test
  void keycloakHasTheVersionItIsTestedWith() {
    assertThat(ProjectFiles.one("^FROM quay.io/keycloak/keycloak:([0-9.]+)", keycloakDockerfile))
        .isEqualTo(ProjectFiles.one("<keycloak.version>(.+)</keycloak.version>", pom));
  }

  @Test
  void bothImagesOfTheApplicationHaveItsJava() {
    assertThat(ProjectFiles.find("^FROM eclipse-temurin:(\\d+)-", dockerfile))
        .containsExactly(ProjectFiles.one("<java.version>(.+)</java.version>", pom));
  }

  @Test
  void theImageTakesTheJarThatTheBuildMakes() {
    var jar = ProjectFiles.one("<finalName>(.+)</finalName>", pom) + ".jar";
    assertThat(dockerfile)
        .contains("target/" + jar)
        .contains("ENTRYPOINT [\"java\", \"-jar\", \"" + jar + "\"]");
  }

  @Test
  void everythingIsMountedWhereItsImageLooksForIt() {
    assertThat(compose.mounts("preflight"))
        .containsExactly("./deploy/preflight.sh:/preflight.sh:ro");
    assertThat(compose.service("preflight"))
        .containsEntry("entrypoint", List.of("/bin/sh", "/preflight.sh"));
    assertThat(compose.mounts("mariadb"))
        .containsExactlyInAnyOrder(
            "mariadb-data:/var/lib/mysql",
            "./deploy/mariadb/minga.cnf:/etc/mysql/conf.d/minga.cnf:ro",
            "./deploy/mariadb/init:/docker-entrypoint-initdb.d:ro");
    assertThat(compose.mounts("proxy"))
        .containsExactlyInAnyOrder(
            "./deploy/proxy/Caddyfile:/etc/caddy/Caddyfile:ro",
            "proxy-data:/data",
            "proxy-config:/config");
  }

  @Test
  void everyImageThatIsBuiltHasItsDockerfile() {
    var built = compose.services().values().stream().filter(it -> it.containsKey("build")).toList();
    assertThat(built).hasSize(2);
    for (var service : built) {
      var dockerfile = Compose.map(service.get("build")).getOrDefault("dockerfile", "Dockerfile");
      assertThat(ProjectFiles.exists(dockerfile.toString())).as(dockerfile.toString()).isTrue();
    }
  }

  @Test
  void everyFileThatIsMountedOrCopiedExists() {
    for (var service : compose.services().keySet()) {
      assertThat(compose.mounts(service))
          .filteredOn(mount -> mount.startsWith("./"))
          .allSatisfy(
              mount -> assertThat(ProjectFiles.exists(mount.split(":")[0])).as(mount).isTrue());
    }
    assertThat(
            ProjectFiles.find(
                "^COPY (?:--chmod=\\d+ )?([a-z]\\S+) ", keycloakDockerfile + dockerfile))
        .contains("keycloak/themes/", "keycloak/realms/minga.json", "deploy/health.sh")
        .allSatisfy(path -> assertThat(ProjectFiles.exists(path)).as(path).isTrue());
  }

  @Test
  void theBuildSeesEveryFileItNeeds() {
    assertThat(ProjectFiles.read(".dockerignore").lines())
        .startsWith("*")
        .contains("!deploy/health.sh", "!frontend/", "!keycloak/", "!mvnw", "!.mvn/", "!src/")
        .contains(
            Stream.of("pom.xml", "package.json", "package-lock.json", "tsconfig.json")
                .filter(ProjectFiles::exists)
                .map(file -> "!" + file)
                .toArray(String[]::new));
  }

  @Test
  void theRealmsThemeIsInTheImage() {
    assertThat(ProjectFiles.find("\"(?:login|email)Theme\": \"(.+?)\"", realm))
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(ProjectFiles.exists("keycloak/themes/" + name)).as(name).isTrue());
  }

  @Test
  void theRealmBringsNoPerson() {
    assertThat(ProjectFiles.find("\"username\": \"(.+?)\"", realm))
        .containsExactly("service-account-minga-sync");
    assertThat(realm).doesNotContain("\"credentials\"");
  }

  @Test
  void volumesAndNetworksAreDeclaredAndUsed() {
    var volumes = new HashSet<String>();
    var networks = new HashSet<String>();
    for (var service : compose.services().keySet()) {
      networks.addAll(compose.networks(service));
      compose.mounts(service).stream()
          .map(mount -> mount.split(":")[0])
          .filter(source -> !source.startsWith("."))
          .forEach(volumes::add);
    }
    assertThat(Compose.map(compose.top().get("volumes")).keySet()).isEqualTo(volumes);
    assertThat(Compose.map(compose.top().get("networks")).keySet()).isEqualTo(networks);
  }

  // Hardening and size

  @Test
  void noServiceCanGainRightsOrWriteToItsImage() {
    for (var service : compose.services().keySet()) {
      assertThat(compose.service(service))
          .as(service)
          .containsEntry("read_only", true)
          .containsEntry("cap_drop", List.of("ALL"))
          .containsEntry("security_opt", List.of("no-new-privileges:true"))
          .containsKeys("mem_limit", "pids_limit");
    }
    assertThat(dockerfile).containsPattern("\nUSER [1-9][0-9]*\n");
  }

  @Test
  void everythingFitsIntoAServerOfFourGigabytes() {
    var megabytes =
        compose.services().values().stream()
            .map(service -> service.get("mem_limit").toString())
            .mapToInt(limit -> Integer.parseInt(limit.replace("m", "")))
            .sum();
    assertThat(megabytes).isLessThanOrEqualTo(3456);
  }

  private int number(String pattern, String text) {
    return Integer.parseInt(ProjectFiles.one(pattern, text));
  }
}
