package org.minga.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minga.actionplans.StepStatus;
import org.minga.community.CommunityFile.Group;
import org.minga.community.CommunityFile.Member;
import org.minga.community.CommunityFile.Objective;
import org.minga.community.CommunityFile.Organization;
import org.minga.community.CommunityFile.Post;
import org.minga.community.CommunityFile.Step;
import org.minga.groups.Visibility;
import org.minga.identity.Role;
import org.minga.organizations.Reach;

class DemoCommunityTests {

  private final CommunityFile demo = CommunityFile.parse(Path.of("demo/community.yml"));

  @Test
  void hasTheOrganizationsOfTheReportWithTheirCountries() {
    assertThat(demo.organizations())
        .extracting(organization -> organization.country() + " " + organization.name())
        .containsExactlyInAnyOrder(
            "AR ACIJ",
            "AR Poder Ciudadano",
            "AR Andhes",
            "BO Fundación Construir",
            "BR Themis",
            "CL FIMA",
            "CO ILSA",
            "EC Centro de Desarrollo Comunitario Los Pinos",
            "EC INREDH",
            "SV Grupo de Monitoreo Independiente de El Salvador",
            "GT CEGSS",
            "MX Article 19",
            "MX Fundación para la Justicia y el Estado Democrático de Derecho",
            "MX CEMDA",
            "PY Coordinadora por los Derechos de la Infancia y la Adolescencia",
            "PE APRODH",
            "PE Paz y Esperanza",
            "DO ASCALA",
            "null ISLP",
            "null IRDC",
            "null Namati",
            "null TECHO",
            "null Hábitat para la Humanidad");
    assertThat(demo.organizations())
        .filteredOn(organization -> organization.reach() != Reach.NATIONAL)
        .extracting(Organization::name)
        .containsExactly("ISLP", "IRDC", "Namati", "TECHO", "Hábitat para la Humanidad");
  }

  @Test
  void saysThatItsContentIsSampleText() {
    assertThat(demo.community().sample()).isTrue();
  }

  @Test
  void usesReservedExampleDomainsOnly() {
    assertThat(demo.organizations())
        .flatExtracting(Organization::domains)
        .allMatch(domain -> domain.endsWith(".example"));
    assertThat(demo.organizations()).allMatch(organization -> organization.website() == null);
  }

  @Test
  void hasOneOrganizationWithItsOwnIdentityProvider() {
    assertThat(demo.organizations())
        .filteredOn(organization -> organization.identityProvider() != null)
        .extracting(Organization::alias)
        .containsExactly("inredh");
  }

  @Test
  void givesEveryOrganizationAPerson() {
    var represented = demo.members().stream().flatMap(it -> it.organizations().stream()).toList();

    assertThat(demo.organizations())
        .extracting(Organization::alias)
        .allMatch(represented::contains);
  }

  @Test
  void hasAnAccountToTryForEachKindOfMember() {
    var accounts = demo.members().stream().filter(Member::account).toList();

    assertThat(accounts)
        .flatExtracting(Member::organizations)
        .contains("themis", "construir", "inredh", "islp");
    assertThat(accounts).flatExtracting(Member::roles).containsAll(EnumSet.allOf(Role.class));
    assertThat(accounts)
        .extracting(member -> member.language().getLanguage())
        .contains("es", "pt", "en");
    assertThat(accounts)
        .extracting(Member::key)
        .containsAnyElementsOf(demo.groups().getFirst().leads());
  }

  @Test
  void hasGroupsOfEveryVisibilityAndStepsInEveryState() {
    assertThat(demo.groups())
        .extracting(Group::visibility)
        .contains(Visibility.OPEN, Visibility.ON_REQUEST, Visibility.PRIVATE);
    assertThat(demo.groups())
        .flatExtracting(DemoCommunityTests::steps)
        .extracting(Step::status)
        .containsAll(EnumSet.allOf(StepStatus.class));
  }

  @Test
  void hasALongThreadInThreeLanguages() {
    var posts =
        demo.groups().stream()
            .flatMap(group -> group.discussions().stream())
            .filter(discussion -> discussion.key().equals("closing-publication"))
            .flatMap(discussion -> all(discussion.opening()))
            .toList();

    assertThat(posts).hasSizeGreaterThan(60);
    assertThat(posts).extracting(Post::language).contains("es", "pt", "en");
  }

  private static List<Step> steps(Group group) {
    return Stream.ofNullable(group.plan())
        .flatMap(plan -> plan.objectives().stream())
        .map(Objective::steps)
        .flatMap(Collection::stream)
        .toList();
  }

  private static Stream<Post> all(Post post) {
    return Stream.concat(Stream.of(post), post.replies().stream().flatMap(DemoCommunityTests::all));
  }
}
