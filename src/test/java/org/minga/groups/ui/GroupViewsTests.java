package org.minga.groups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.MemberId;
import org.minga.groups.GroupDefinition;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.groups.Visibility;
import org.minga.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class GroupViewsTests extends ViewTest {

  @Autowired Groups groups;

  private MemberId ana;
  private MemberId luis;
  private MemberId omar;

  @BeforeEach
  void anaLuisAndOmar() {
    ana = people.member("Ana Ficticia");
    luis = people.member("Luis Ficticio");
    omar = people.member("Omar Ficticio");
  }

  @Test
  void whoeverJoinsAnOpenGroupIsSeenByOthersAtOnce() {
    var group = group(Visibility.OPEN);
    as(ana);
    open(group);
    assertThat(shown()).doesNotContain("Omar Ficticio");

    as(omar);
    open(group);
    press("Entrar al grupo");
    soon(() -> assertThat(shown()).contains("Salir del grupo", "3 integrantes"));

    as(ana);
    soon(() -> assertThat(shown()).contains("Omar Ficticio", "3 integrantes"));
  }

  @Test
  void leavingAsksFirst() {
    var group = group(Visibility.OPEN);
    as(luis);
    open(group);
    press("Salir del grupo");
    assertThat(groups.page(luis, group).member()).isTrue();

    answer("Salir del grupo");

    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(groups.page(luis, group).member()).isFalse();
    soon(() -> assertThat(shown()).contains("Entrar al grupo"));
  }

  @Test
  void whoeverLeavesAPrivateGroupNoLongerSeesIt() {
    var group = group(Visibility.PRIVATE);
    as(luis);
    open(group);
    assertThat(_find(PrivateBand.class)).hasSize(1);
    press("Salir del grupo");

    answer("Salir del grupo");

    soon(() -> assertThat(_find(GroupView.class)).isEmpty());
    assertThat(shown()).contains("Aquí no hay nada para mostrar").doesNotContain("Cuidado");
  }

  @Test
  void aRequestReachesTheLeadAndItsAnswerTheOneWhoAsked() {
    var group = group(Visibility.ON_REQUEST);
    as(ana);
    open(group);
    as(omar);
    open(group);
    assertThat(shown()).doesNotContain("Luis Ficticio");
    press("Pedir entrar");
    _setValue(_get(TextArea.class), "Trabajo en esto");
    answer("Enviar");
    assertThat(shown()).contains("La solicitud está en manos de la coordinación");

    as(ana);
    soon(() -> assertThat(shown()).contains("Piden entrar", "Trabajo en esto"));
    press("Aceptar");
    soon(() -> assertThat(shown()).doesNotContain("Piden entrar"));

    as(omar);
    soon(() -> assertThat(shown()).contains("Salir del grupo", "Luis Ficticio"));
  }

  @Test
  void aRequestThatIsDeclinedIsGoneFromAllPages() {
    var group = group(Visibility.ON_REQUEST);
    as(omar);
    open(group);
    press("Pedir entrar");
    answer("Enviar");
    as(ana);
    open(group);

    press("No aceptar");

    soon(() -> assertThat(shown()).doesNotContain("Piden entrar"));
    as(omar);
    soon(() -> assertThat(shown()).contains("Pedir entrar"));
  }

  @Test
  void aRequestThatIsWithdrawnIsGoneFromTheLeadsPage() {
    var group = group(Visibility.ON_REQUEST);
    as(omar);
    open(group);
    press("Pedir entrar");
    answer("Enviar");
    as(ana);
    open(group);
    assertThat(shown()).contains("Piden entrar");

    as(omar);
    press("Retirar la solicitud");

    as(ana);
    soon(() -> assertThat(shown()).doesNotContain("Piden entrar"));
  }

  @Test
  void theListNamesMyGroupsAndNoPrivateOnesOfOthers() {
    var open = group(Visibility.OPEN);
    var hidden = group(Visibility.PRIVATE);
    as(ana);
    go("groups");
    assertThat(linksTo(GroupsNavigation.toGroup(open))).isTrue();
    assertThat(linksTo(GroupsNavigation.toGroup(hidden))).isTrue();
    assertThat(shown()).contains("Coordino");

    as(omar);
    go("groups");

    assertThat(linksTo(GroupsNavigation.toGroup(open))).isTrue();
    assertThat(linksTo(GroupsNavigation.toGroup(hidden))).isFalse();
  }

  @Test
  void whoeverFoundsAGroupLeadsIt() {
    as(omar);
    go("groups");
    press("Fundar un grupo");
    _setValue(
        _get(
            com.vaadin.flow.component.textfield.TextField.class,
            it -> it.withPredicate(field -> "Nombre".equals(field.getLabel()))),
        "Memoria");

    answer("Fundar el grupo");

    assertThat(address()).startsWith("groups/");
    assertThat(shown()).contains("Memoria", "Cambiar el grupo");
  }

  private GroupId group(Visibility visibility) {
    return groups.define(
        new GroupDefinition("Cuidado", "Carta", visibility, Set.of(ana), Set.of(luis)));
  }

  private static void open(GroupId group) {
    go(GroupsNavigation.toGroup(group));
  }
}
