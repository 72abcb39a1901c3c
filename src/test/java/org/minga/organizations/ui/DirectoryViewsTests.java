package org.minga.organizations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.MemberId;
import org.minga.organizations.OrganizationDefinition;
import org.minga.organizations.OrganizationId;
import org.minga.organizations.Organizations;
import org.minga.organizations.Reach;
import org.minga.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class DirectoryViewsTests extends ViewTest {

  @Autowired Organizations organizations;

  private MemberId ana;
  private OrganizationId minkasun;

  @BeforeEach
  void anaRepresentsMinkasun() {
    ana = people.member("Ana Ñandú Ficticia");
    minkasun =
        organizations.define(
            new OrganizationDefinition(
                "minkasun", "Minkasún", "BO", Reach.NATIONAL, "network", null, List.of(), false));
    organizations.affiliate(ana, minkasun, true);
    as(ana);
  }

  @Test
  void organizationsStandUnderTheirCountries() {
    go("organizations");

    assertThat(shown()).contains("Argentina", "ACIJ", "Bolivia", "Minkasún", "Tu organización");
    assertThat(linksTo("organizations/minkasun")).isTrue();
  }

  @Test
  void accentsDoNotMatterInASearch() {
    go("organizations?q=minkasun");

    assertThat(linksTo("organizations/minkasun")).isTrue();
    assertThat(linksTo("organizations/acij")).isFalse();
    assertThat(_get(TextField.class).getValue()).isEqualTo("minkasun");
  }

  @Test
  void aSearchThatFindsNothingSaysSo() {
    go("organizations?q=xyzzy");
    assertThat(shown()).contains("Nada con ese nombre");
  }

  @Test
  void peopleAreFoundByName() {
    people.member("Luis Ficticio");

    go("organizations?view=people&q=nandu");

    assertThat(linksTo("members/" + ana.path())).isTrue();
    assertThat(shown()).doesNotContain("Luis Ficticio");
  }

  @Test
  void anOrganizationsPageNamesWhoRepresentsIt() {
    go("organizations/minkasun");

    assertThat(shown()).contains("Minkasún", "Bolivia", "Quién la representa", "Ana Ñandú");
  }

  @Test
  void onlyMyOwnPageLeadsToTheSettings() {
    var luis = people.member("Luis Ficticio");
    go("members/" + ana.path());
    assertThat(shown()).contains("Ana Ñandú Ficticia", "Editar mi perfil");

    go("members/" + luis.path());

    assertThat(shown()).contains("Luis Ficticio", "ACIJ").doesNotContain("Editar mi perfil");
  }

  @Test
  void whoeverLostTheirAccountHasNoPage() {
    go("members/" + people.disabled("Zoe Ficticia").path());
    assertThat(shown()).contains("Aquí no hay nada para mostrar").doesNotContain("Zoe");
  }
}
