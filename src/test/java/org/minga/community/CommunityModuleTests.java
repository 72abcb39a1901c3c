package org.minga.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.Origin;
import org.minga.actionplans.StepId;
import org.minga.actionplans.StepStatus;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.Discussions;
import org.minga.discussions.PageRequest;
import org.minga.discussions.PostId;
import org.minga.discussions.PostView;
import org.minga.groups.GroupSummary;
import org.minga.groups.Groups;
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
  @Autowired Groups groups;
  @Autowired Discussions discussions;
  @Autowired NextSteps steps;
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
    assertThat(report.groups()).isEqualTo(8);
    assertThat(report.discussions()).isEqualTo(18);
    assertThat(report.replies()).isGreaterThan(150);
    assertThat(report.steps()).isGreaterThan(40);
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
  void aThreadKeepsItsTreeItsTimesAndItsLanguages() {
    loader.load(demo);
    var marina = member("marina.azevedo");
    var thread = new DiscussionId(item("DISCUSSION", "closing-publication"));

    var page = discussions.page(marina, thread, PageRequest.after(0));

    assertThat(page.total()).isEqualTo(72);
    assertThat(page.posts()).extracting(PostView::at).isSorted();
    assertThat(page.posts()).extracting(PostView::language).contains("es", "pt", "en");
    assertThat(page.posts())
        .filteredOn(post -> post.id().value().equals(item("POST", "closing-publication/r2")))
        .extracting(post -> post.parent().value())
        .containsExactly(item("POST", "closing-publication/q1"));
  }

  @Test
  void aStepStandsWhereTheFileSaysAndLeadsBackToItsPost() {
    loader.load(demo);

    var step =
        steps.page(
            member("marina.azevedo"), new StepId(item("STEP", "case-studies/cegss-conclusions")));

    assertThat(step.card().status()).isEqualTo(StepStatus.BLOCKED);
    assertThat(step.card().percent()).isEqualTo(40);
    assertThat(step.card().origin())
        .isEqualTo(
            new Origin(
                new PostId(item("POST", "closing-publication/r11")),
                new DiscussionId(item("DISCUSSION", "closing-publication"))));
  }

  @Test
  void aPrivateGroupIsAbsentForOthers() {
    loader.load(demo);

    assertThat(groupsKnownTo("lidia.condori")).contains("Cuidado de las personas en riesgo");
    assertThat(groupsKnownTo("marina.azevedo"))
        .contains("Sostenibilidad y fondos")
        .doesNotContain("Cuidado de las personas en riesgo");
  }

  @Test
  @DirtiesContext(methodMode = MethodMode.BEFORE_METHOD)
  void aFailureHalfwayLeavesNothing() {
    var before = rows();
    jdbc.sql(
            """
            CREATE TRIGGER full_disk BEFORE INSERT ON discussions_post FOR EACH ROW
            IF NEW.number = 40 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The disk is full'; END IF""")
        .update();

    assertThatThrownBy(() -> loader.load(demo)).hasMessageContaining("The disk is full");

    jdbc.sql("DROP TRIGGER full_disk").update();
    assertThat(rows()).isEqualTo(before);
    assertThat(loader.loaded()).isFalse();
    assertThat(loader.load(demo).groups()).isEqualTo(8);
  }

  @Test
  void whatMembersChangedStaysWhenTheFileIsLoadedAgain() {
    loader.load(demo);
    var marina = member("marina.azevedo");
    var post = new PostId(item("POST", "closing-publication/r2"));
    discussions.edit(marina, post, "Mudei de ideia.", discussions.source(marina, post).version());

    loader.load(demo);

    assertThat(discussions.source(marina, post).markdown()).isEqualTo("Mudei de ideia.");
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

  private MemberId member(String key) {
    return new MemberId(item("MEMBER", key));
  }

  private UUID item(String kind, String key) {
    return jdbc.sql("SELECT id FROM community_item WHERE kind = :kind AND item_key = :key")
        .param("kind", kind)
        .param("key", key)
        .query(UUID.class)
        .single();
  }

  private List<String> groupsKnownTo(String member) {
    return groups.list(member(member), null).items().stream().map(GroupSummary::name).toList();
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
