package org.minga.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.organizations.Person;
import org.minga.testing.ApplicationTest;
import org.minga.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class GroupsModuleTests {

  @Autowired ApplicationContext context;
  @Autowired Groups groups;
  @Autowired Admissions admissions;
  @Autowired ApplicationEvents events;

  private TestPeople people;
  private MemberId lead;
  private MemberId outsider;

  @BeforeEach
  void aLeadAndAnOutsider() {
    people = new TestPeople(context);
    lead = people.member("Rocío Ficticia");
    outsider = people.member("Omar Ficticio");
  }

  @Test
  void whoFoundsAGroupLeadsIt() {
    var group = group(Visibility.OPEN);

    assertThat(groups.rights(lead, group).lead()).isTrue();
    assertThat(groups.page(lead, group).leads()).extracting(Person::id).containsExactly(lead);
  }

  @Test
  void anOpenGroupIsReadAndWrittenByAllAndJoinedByAll() {
    var group = group(Visibility.OPEN);

    var rights = groups.rights(outsider, group);
    assertThat(rights.read() && rights.contribute()).isTrue();
    assertThat(rights.lead()).isFalse();

    admissions.join(outsider, group);
    admissions.join(outsider, group);
    assertThat(groups.page(outsider, group).member()).isTrue();
    assertThat(groups.page(outsider, group).size()).isEqualTo(2);
  }

  @Test
  void anOnRequestGroupIsListedButItsTalkIsForItsMembers() {
    var group = group(Visibility.ON_REQUEST);

    assertThat(known(outsider)).contains(group);
    assertThat(groups.rights(outsider, group).read()).isFalse();
    assertThat(groups.readableBy(outsider)).doesNotContain(group);
    assertThat(groups.page(outsider, group).members()).isEmpty();
    assertThatThrownBy(() -> groups.members(outsider, group)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admissions.join(outsider, group)).isInstanceOf(Refused.class);
  }

  @Test
  void whoAsksIsLetInByALead() {
    var group = group(Visibility.ON_REQUEST);
    admissions.request(outsider, group, "Trabajo en litigio.");
    assertThat(groups.page(outsider, group).requested()).isTrue();
    assertThat(groups.page(outsider, group).requests()).isEmpty();
    assertThat(groups.page(lead, group).requests())
        .extracting(JoinRequest::note)
        .containsExactly("Trabajo en litigio.");

    admissions.answer(lead, group, outsider, true);

    assertThat(groups.rights(outsider, group).contribute()).isTrue();
    assertThat(groups.page(lead, group).requests()).isEmpty();
    assertThatThrownBy(() -> admissions.answer(lead, group, outsider, true))
        .isInstanceOf(Refused.class);
  }

  @Test
  void onlyLeadsAnswerRequests() {
    var group = group(Visibility.ON_REQUEST);
    var asking = people.member("Nayeli Ficticia");
    admissions.request(asking, group, "");

    assertThatThrownBy(() -> admissions.answer(outsider, group, asking, true))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aPrivateGroupIsInvisibleToOthersByEveryCall() {
    var group = group(Visibility.PRIVATE);
    var calls =
        List.<ThrowingCallable>of(
            () -> groups.rights(outsider, group),
            () -> groups.page(outsider, group),
            () -> groups.members(outsider, group),
            () -> groups.change(outsider, group, change(Visibility.OPEN), 0),
            () -> admissions.join(outsider, group),
            () -> admissions.leave(outsider, group),
            () -> admissions.request(outsider, group, ""),
            () -> admissions.withdraw(outsider, group),
            () -> admissions.answer(outsider, group, lead, true),
            () -> admissions.add(outsider, group, outsider),
            () -> admissions.remove(outsider, group, lead),
            () -> admissions.lead(outsider, group, outsider, true));

    assertThat(calls)
        .allSatisfy(call -> assertThatThrownBy(call).isExactlyInstanceOf(NotFound.class));
    assertThat(known(outsider)).doesNotContain(group);
    assertThat(groups.mine(outsider)).isEmpty();
    assertThat(groups.readableBy(outsider)).doesNotContain(group);
    assertThat(groups.rights(lead, group).read()).isTrue();
  }

  @Test
  void noRoleOpensAPrivateGroup() {
    var group = group(Visibility.PRIVATE);

    for (var other : List.of(people.facilitator("Julieta"), people.administrator("Ada"))) {
      assertThatThrownBy(() -> groups.rights(other, group)).isInstanceOf(NotFound.class);
      assertThat(known(other)).doesNotContain(group);
    }
  }

  @Test
  void facilitatorsReadAndAdministratorsManageWhatIsOnRequest() {
    var group = group(Visibility.ON_REQUEST);

    var facilitator = groups.rights(people.facilitator("Julieta"), group);
    assertThat(facilitator.read()).isTrue();
    assertThat(facilitator.lead() || facilitator.contribute()).isFalse();
    assertThat(groups.rights(people.administrator("Ada"), group).lead()).isTrue();
  }

  @Test
  void whoHasNoStandingFindsNothing() {
    var group = group(Visibility.OPEN);
    var gone = people.disabled("Pilar");

    assertThatThrownBy(() -> groups.rights(gone, group)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> groups.list(gone, null)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> admissions.add(lead, group, gone)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoIsTakenOutLosesSightOfAPrivateGroup() {
    var group = group(Visibility.PRIVATE);
    admissions.add(lead, group, outsider);
    assertThat(groups.rights(outsider, group).read()).isTrue();

    admissions.remove(lead, group, outsider);

    assertThatThrownBy(() -> groups.rights(outsider, group)).isInstanceOf(NotFound.class);
    assertThat(events.stream(GroupMembershipEnded.class))
        .containsOnly(new GroupMembershipEnded(group, outsider));
  }

  @ParameterizedTest
  @EnumSource(Visibility.class)
  void theLastLeadStays(Visibility visibility) {
    var group = group(visibility);

    assertThatThrownBy(() -> admissions.leave(lead, group)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> admissions.lead(lead, group, lead, false)).isInstanceOf(Refused.class);

    admissions.add(lead, group, outsider);
    admissions.lead(lead, group, outsider, true);
    admissions.leave(lead, group);
    assertThat(groups.page(outsider, group).leads()).extracting(Person::id).containsOnly(outsider);
  }

  @Test
  void ofTwoLeadsWhoLeaveAtOnceOneStays() throws Exception {
    for (int round = 0; round < 10; round++) {
      var group = group(Visibility.OPEN);
      admissions.add(lead, group, outsider);
      admissions.lead(lead, group, outsider, true);

      int left = 0;
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (var leaving : threads.invokeAll(List.of(leave(lead, group), leave(outsider, group)))) {
          try {
            leaving.get();
            left++;
          } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(Refused.class);
          }
        }
      }

      assertThat(left).isEqualTo(1);
    }
  }

  @Test
  void aGroupThatTurnsPrivateIsGoneForOthers() {
    var group = group(Visibility.OPEN);

    groups.change(lead, group, change(Visibility.PRIVATE), 0);

    assertThatThrownBy(() -> groups.page(outsider, group)).isInstanceOf(NotFound.class);
    assertThat(events.stream(GroupVisibilityChanged.class))
        .containsOnly(new GroupVisibilityChanged(group));
  }

  @Test
  void theSecondOfTwoChangesSeesWhatTheFirstWrote() {
    var group = group(Visibility.OPEN);
    groups.change(lead, group, change(Visibility.OPEN), 0);

    assertThatThrownBy(() -> groups.change(lead, group, change(Visibility.PRIVATE), 0))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict -> {
              assertThat(conflict.currentVersion()).isEqualTo(1);
              assertThat(conflict.currentText()).isEqualTo("Otra carta.");
            });
  }

  @Test
  void aLongListIsReadPageByPage() {
    for (int i = 0; i < 60; i++) {
      group(Visibility.OPEN);
    }

    assertThat(known(lead)).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThatThrownBy(() -> groups.list(lead, "no place")).isInstanceOf(NotFound.class);
  }

  @Test
  void anOperatorsFileSetsUpAGroupWithItsPeople() {
    var group =
        groups.define(
            new GroupDefinition("Notas", "", Visibility.PRIVATE, Set.of(lead), Set.of(outsider)));

    assertThat(groups.members(outsider, group))
        .extracting(Person::id)
        .containsExactly(lead, outsider);
  }

  private Callable<Void> leave(MemberId member, GroupId group) {
    return () -> {
      admissions.leave(member, group);
      return null;
    };
  }

  private GroupId group(Visibility visibility) {
    return groups.create(lead, new NewGroup("Estudios de caso", "**Juntas.**", visibility));
  }

  private static GroupChange change(Visibility visibility) {
    return new GroupChange("Estudios", "Otra carta.", visibility);
  }

  private List<GroupId> known(MemberId member) {
    var found = new java.util.ArrayList<GroupId>();
    var page = groups.list(member, null);
    page.items().forEach(it -> found.add(it.id()));
    while (page.next() != null) {
      page = groups.list(member, page.next());
      page.items().forEach(it -> found.add(it.id()));
    }
    return found;
  }
}
