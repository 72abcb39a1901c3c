package org.minga.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.contextmenu.MenuItem;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.actionplans.ActionPlans;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.PlanFixture;
import org.minga.actionplans.StepStatus;
import org.minga.commons.Ids;
import org.minga.discussions.Discussions;
import org.minga.groups.GroupDefinition;
import org.minga.groups.Groups;
import org.minga.groups.Visibility;
import org.minga.identity.Appearance;
import org.minga.identity.Members;
import org.minga.identity.Preferences;
import org.minga.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class ShellViewTests extends ViewTest {

  @Autowired Discussions discussions;
  @Autowired NextSteps steps;
  @Autowired ActionPlans plans;
  @Autowired Groups groups;
  @Autowired Members members;

  private PlanFixture here;

  @BeforeEach
  void aPrivateGroup() {
    here = new PlanFixture(context);
  }

  @Test
  void homeTellsWhatIsUnreadInMyGroups() {
    here.discussion();
    as(here.luis);
    assertThat(home()).contains("Luis", "Sin leer en tus grupos", "¿Cómo cerramos?", "1 nueva");

    as(here.omar);

    assertThat(home()).doesNotContain("¿Cómo cerramos?");
  }

  @Test
  void aStepOfAnasReachesLuisOpenHomePageAndHisAnswerEndsIt() {
    as(here.luis);
    assertThat(home()).contains("Todo al día");

    here.asked();
    soon(() -> assertThat(home()).contains("Traducir la introducción", "Ana Ficticia"));
    assertThat(home()).doesNotContain("Todo al día");
    press("Aceptar");

    var mine = steps.mine(here.luis, null).items();
    assertThat(mine).extracting(it -> it.status()).containsExactly(StepStatus.COMMITTED);
    soon(
        () ->
            assertThat(home())
                .contains("Todo al día", "Traducir la introducción")
                .doesNotContain("No puedo"));
  }

  @Test
  void homeShowsTheWayToGroupsToWhoeverIsInNone() {
    as(people.member("Eva Ficticia"));
    assertThat(home()).contains("Todavía sin grupos");
    assertThat(linksTo("groups")).isTrue();
  }

  @Test
  void theNavigationCountsWhatWaits() {
    here.discussion();
    here.asked();

    as(here.luis);

    assertThat(door("discussions")).isEqualTo("Conversaciones 1");
    assertThat(door("steps")).isEqualTo("Mis pasos 1");
    assertThat(door("groups/" + here.group.path())).isEqualTo("Estudios de caso 1");
  }

  @Test
  void theNavigationCountsAStepThatArrives() {
    as(here.luis);
    assertThat(door("steps")).isEqualTo("Mis pasos");

    here.asked();

    soon(() -> assertThat(door("steps")).isEqualTo("Mis pasos 1"));
  }

  @Test
  void theNavigationMarksWhereIAm() {
    as(here.luis);
    go("groups/" + here.group.path());

    assertThat(
            _find(_get(Navigation.class), Door.class).stream()
                .filter(it -> "page".equals(it.getElement().getAttribute("aria-current")))
                .map(Door::getHref))
        .contains("groups", "groups/" + here.group.path())
        .doesNotContain("", "discussions");
  }

  @Test
  void crumbsLeadFromADiscussionToItsGroup() {
    var discussion = here.discussion();
    as(here.luis);

    go("discussions/" + discussion.path());

    assertThat(words(_get(Trail.class)))
        .contains("Estudios de caso", "Conversaciones", "¿Cómo cerramos?");
    assertThat(linksTo("groups/" + here.group.path())).isTrue();
  }

  @Test
  void theMenuOffersTheWayOut() {
    as(here.luis);
    assertThat(entries()).contains("Ajustes", "Idioma", "Colores", "Salir");
  }

  @Test
  void theMenuNamesEachLanguageInItsOwnWordsAndChecksMine() {
    as(here.luis);

    var languages = menu().filter(MenuItem::isCheckable).toList();

    assertThat(languages)
        .extracting(ShellViewTests::text)
        .contains("Español", "Português", "English");
    assertThat(languages.stream().filter(MenuItem::isChecked).map(ShellViewTests::text))
        .contains("Español")
        .doesNotContain("Português");
  }

  @Test
  void thePageSpeaksMyLanguage() {
    members.prefer(
        here.luis, new Preferences(Locale.of("pt"), ZoneOffset.UTC, Appearance.SYSTEM, true));

    as(here.luis);

    assertThat(words(_get(Navigation.class))).contains("Conversas", "Meus grupos");
    assertThat(shown()).contains("Tudo em dia");
  }

  @Test
  void whatIsAbsentAndWhatIsForbiddenLookTheSame() {
    var nothing = Ids.path(Ids.next());
    var discussion = here.discussion();
    var step = here.asked();
    var plan = plans.planOf(here.ana, here.group).id();
    as(here.omar);

    assertThat(
            Stream.of(
                    "discussions/" + discussion.path(),
                    "discussions/" + discussion.path() + "?post=" + here.opening(discussion).path(),
                    "discussions/" + nothing,
                    "discussions/not-an-id",
                    "discussions?group=" + here.group.path(),
                    "groups/" + here.group.path(),
                    "groups/" + nothing,
                    "steps/" + step.path(),
                    "steps/" + nothing,
                    "plans/" + plan.path(),
                    "plans/" + nothing,
                    "members/" + nothing,
                    "organizations/nothing",
                    "nothing/at/all")
                .map(ShellViewTests::apology)
                .distinct())
        .singleElement()
        .asString()
        .contains("Aquí no hay nada para mostrar", "Ir a Inicio")
        .doesNotContain("Estudios de caso", "¿Cómo cerramos?");
  }

  @Test
  void aPrivateGroupIsNowhereToBeSeenByOthers() {
    here.discussion();
    here.asked();
    as(here.omar);

    for (var address : List.of("", "discussions", "groups", "steps")) {
      go(address);
      assertThat(linksTo("groups/" + here.group.path())).isFalse();
      assertThat(shown()).doesNotContain("Traducir la introducción");
    }
  }

  @Test
  void anOpenGroupIsFoundByAll() {
    var open =
        groups.define(
            new GroupDefinition("Abierto", "", Visibility.OPEN, Set.of(here.ana), Set.of()));
    as(here.omar);

    go("groups/" + open.path());

    assertThat(shown()).contains("Abierto", "Entrar al grupo");
  }

  private static String apology(String address) {
    go(address);
    assertThat(_find(GoneView.class).size() + _find(UnknownAddressView.class).size())
        .as(address)
        .isOne();
    return words(_get(ApologyPage.class));
  }

  private static String home() {
    return words(_get(HomeView.class));
  }

  private static String door(String address) {
    return words(
        _get(
            _get(Navigation.class),
            Door.class,
            it -> it.withPredicate(door -> door.getHref().equals(address))));
  }

  private static List<String> entries() {
    return menu().map(ShellViewTests::text).toList();
  }

  private static Stream<MenuItem> menu() {
    return _get(MemberMenu.class).getItems().stream()
        .flatMap(root -> root.getSubMenu().getItems().stream())
        .flatMap(it -> Stream.concat(Stream.of(it), it.getSubMenu().getItems().stream()));
  }

  private static String text(MenuItem item) {
    var words = words(item);
    return words.isEmpty() ? item.getText() : words;
  }
}
