package org.minga.discussions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.Discussions;
import org.minga.discussions.NewDiscussion;
import org.minga.discussions.NewReply;
import org.minga.groups.GroupDefinition;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.groups.ReadableGroup;
import org.minga.groups.Visibility;
import org.minga.groups.ui.GroupsNavigation;
import org.minga.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class DiscussionsViewTests extends ViewTest {

  @Autowired Groups groups;
  @Autowired Discussions discussions;

  private MemberId ana;
  private MemberId luis;
  private GroupId care;
  private GroupId memory;

  @BeforeEach
  void twoPrivateGroupsOfAnaAndLuis() {
    ana = people.member("Ana Ficticia");
    luis = people.member("Luis Ficticio");
    care = group("Cuidado");
    memory = group("Memoria");
  }

  @Test
  void theAddressHoldsTheGroup() {
    discuss(care, "¿Quién cuida?");
    discuss(memory, "¿Quién recuerda?");
    as(luis);

    go(DiscussionsNavigation.toDiscussionsOf(care));

    assertThat(shown()).contains("¿Quién cuida?").doesNotContain("¿Quién recuerda?");
  }

  @Test
  void choosingAGroupChangesTheAddress() {
    discuss(care, "¿Quién cuida?");
    discuss(memory, "¿Quién recuerda?");
    as(luis);
    go("discussions");

    choose(memory);

    assertThat(address()).isEqualTo(DiscussionsNavigation.toDiscussionsOf(memory));
    assertThat(rows()).contains("¿Quién recuerda?").doesNotContain("¿Quién cuida?");
  }

  @Test
  void onlyWhatIsUnreadCanBeAskedFor() {
    var read = discuss(care, "¿Quién cuida?");
    discuss(care, "¿Hasta cuándo?");
    discussions.markRead(luis, read, 1);
    as(luis);
    go(DiscussionsNavigation.toDiscussionsOf(care));

    press("Sin leer");

    assertThat(address()).contains("unread", "group");
    assertThat(rows()).contains("¿Hasta cuándo?").doesNotContain("¿Quién cuida?");
  }

  @Test
  void whereAllIsReadThePageSaysSo() {
    as(luis);
    go(DiscussionsNavigation.toDiscussionsOf(care) + "&unread=1");
    assertThat(shown()).contains("Todo está leído");
  }

  @Test
  void olderOnesComeOnDemand() {
    for (int i = 1; i <= 26; i++) {
      discuss(care, "Conversación " + i + ".");
    }
    as(luis);
    go(DiscussionsNavigation.toDiscussionsOf(care));
    assertThat(_find(TalkItem.class)).hasSize(25);
    assertThat(rows()).doesNotContain("Conversación 1.");

    press("Ver más");

    assertThat(_find(TalkItem.class)).hasSize(26);
    assertThat(rows()).contains("Conversación 1.");
    assertThat(_find(Button.class, it -> it.withText("Ver más"))).isEmpty();
  }

  @Test
  void theGroupsPageLeadsToADialogInWhichTheGroupIsChosen() {
    as(luis);
    go(GroupsNavigation.toGroup(care));
    assertThat(linksTo(DiscussionsNavigation.toNewDiscussion(care))).isTrue();

    go(DiscussionsNavigation.toNewDiscussion(care));

    assertThat(select(_get(Dialog.class)).getValue().id()).isEqualTo(care);
  }

  @Test
  void theListOfAGroupThatIsNotMineIsNotThere() {
    discuss(care, "¿Quién cuida?");
    as(people.member("Omar Ficticio"));

    go(DiscussionsNavigation.toDiscussionsOf(care));

    assertThat(shown()).contains("Aquí no hay nada para mostrar").doesNotContain("Cuidado");
  }

  @Test
  void theRowSaysWhatWasSaidLastAndHowMuchIsNew() {
    var id = discuss(care, "¿Quién cuida?");
    discussions.markRead(luis, id, 1);
    discussions.reply(ana, new NewReply(id, null, "Yo los lunes.", null, key()));
    discussions.reply(ana, new NewReply(id, null, "Y los martes.", null, key()));
    as(luis);

    go("discussions");

    assertThat(rows()).contains("Y los martes.", "2 nuevas", "Ana Ficticia", "Cuidado");
  }

  private static String rows() {
    return String.join("\n", _find(TalkItem.class).stream().map(ViewTest::words).toList());
  }

  private void choose(GroupId group) {
    select(_get(DiscussionsView.class))
        .setValue(
            groups.readable(luis).stream()
                .filter(it -> it.id().equals(group))
                .findFirst()
                .orElseThrow());
  }

  /** The one that holds groups. */
  @SuppressWarnings("unchecked")
  private static Select<ReadableGroup> select(com.vaadin.flow.component.Component in) {
    return (Select<ReadableGroup>)
        _find(in, Select.class).stream()
            .filter(
                it ->
                    "Grupo de trabajo".equals(it.getLabel())
                        || it.getAriaLabel().filter("Grupo de trabajo"::equals).isPresent())
            .findFirst()
            .orElseThrow();
  }

  private DiscussionId discuss(GroupId group, String title) {
    return discussions.open(
        ana, new NewDiscussion(group, null, title, "Pregunto en serio.", null, key()));
  }

  private GroupId group(String name) {
    return groups.define(
        new GroupDefinition(name, "Carta", Visibility.PRIVATE, Set.of(ana), Set.of(luis)));
  }
}
