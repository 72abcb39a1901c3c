package org.minga.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minga.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.MethodMode;

@ModuleTest
class CommunityModuleTests {

  @TestConfiguration
  static class Accounts {

    @Bean
    @Primary
    SampleAccounts sampleAccounts() {
      return new SampleAccounts();
    }
  }

  @Autowired CommunityLoader loader;
  @Autowired Communities communities;
  @Autowired SampleAccounts accounts;
  @Autowired JdbcClient jdbc;

  private final CommunityFile demo = CommunityFile.parse(Path.of("demo/community.yml"));

  @AfterEach
  void everyoneHasAnAccountAgain() {
    accounts.rememberAll();
  }

  @Test
  @DirtiesContext(methodMode = MethodMode.BEFORE_METHOD)
  void aFirstLoadBringsTheWholeFile() {
    assertThat(loader.loaded()).isFalse();

    var report = loader.load(demo);

    assertThat(loader.loaded()).isTrue();
    assertThat(report.organizations()).isEqualTo(23);
    assertThat(report.members()).isEqualTo(demo.members().size());
  }

  @Test
  void aSecondLoadMakesNothingTwice() {
    loader.load(demo);
    var before = rows();

    var report = loader.load(demo);

    assertThat(report).isEqualTo(new LoadReport(0, 0, 0, 0, 0, 0));
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  @DirtiesContext(methodMode = MethodMode.BEFORE_METHOD)
  void aTrialWritesNothing() {
    var before = rows();

    var report = loader.tryOut(demo);

    assertThat(report.organizations()).isEqualTo(23);
    assertThat(rows()).isEqualTo(before);
    assertThat(loader.loaded()).isFalse();
  }

  @Test
  @DirtiesContext(methodMode = MethodMode.BEFORE_METHOD)
  void someoneWithoutAnAccountKeepsEverythingOut() {
    var before = rows();
    accounts.forget("marina.azevedo@themis.example");

    var invalid = catchThrowableOfType(InvalidCommunityFile.class, () -> loader.load(demo));

    assertThat(invalid)
        .hasMessageContaining("No hay en Keycloak ninguna cuenta con el correo «marina.azevedo@");
    assertThat(invalid.problems()).hasSize(1);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void theWelcomePageSaysThatTheDemoIsSampleText() {
    loader.load(demo);

    var page = communities.welcome(Locale.forLanguageTag("pt-PT"));

    assertThat(page.name()).isEqualTo("Comunidade Latino-Americana de Empoderamento Jurídico");
    assertThat(page.welcome()).contains("<strong>colaborações entre integrantes</strong>");
    assertThat(page.sample()).isTrue();
    assertThat(page.organizations()).isEqualTo(23);
    assertThat(page.countries()).isEqualTo(12);
    assertThat(communities.welcome(Locale.FRENCH).language().getLanguage()).isEqualTo("es");
  }

  @Test
  @DirtiesContext(methodMode = MethodMode.BEFORE_METHOD)
  void beforeTheFirstLoadTheWelcomePageIsThereToo() {
    var page = communities.welcome(Locale.ENGLISH);

    assertThat(page.name()).isEqualTo("Minga");
    assertThat(page.sample()).isFalse();
  }

  private Map<String, Long> rows() {
    var rows = new TreeMap<String, Long>();
    var tables =
        jdbc.sql(
                """
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'""")
            .query(String.class)
            .list();
    tables.forEach(
        table ->
            rows.put(table, jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single()));
    return rows;
  }
}
