package org.minga.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.identity.MemberSeen;
import org.minga.identity.Members;
import org.minga.identity.NewMember;
import org.minga.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@RecordApplicationEvents
class OrganizationsModuleTests {

  @Autowired Members members;
  @Autowired Organizations organizations;
  @Autowired Standings standings;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired ApplicationEvents events;

  private MemberId ana;
  private OrganizationId acij;
  private OrganizationId themis;

  @BeforeEach
  void anaOfAcij() {
    acij = organizations.define(definition("acij", "ACIJ", "AR"));
    themis = organizations.define(definition("themis", "Themis", "BR"));
    ana = member("Ana Ficticia");
    seen(ana, Set.of("acij"), true);
  }

  @Test
  void theOrganizationsOfTheTokenAreJoined() {
    assertThat(standings.require(ana).organizations())
        .extracting(OrganizationSummary::id)
        .containsExactly(acij);
  }

  @Test
  void anOrganizationThatTheTokenNoLongerNamesEnds() {
    seen(ana, Set.of("themis"), true);

    assertThat(standings.require(ana).belongsTo(acij)).isFalse();
    assertThat(standings.require(ana).belongsTo(themis)).isTrue();
    assertThat(events.stream(MembershipEnded.class)).containsOnly(new MembershipEnded(ana, acij));
  }

  @Test
  void aMemberOfNoOrganizationHasNoStanding() {
    seen(ana, Set.of(), true);

    assertThatThrownBy(() -> standings.require(ana)).isInstanceOf(NotFound.class);
  }

  @Test
  void aDisabledMemberHasNoStanding() {
    seen(ana, Set.of("acij"), false);

    assertThatThrownBy(() -> standings.require(ana)).isInstanceOf(NotFound.class);
  }

  @Test
  void theDirectoryCountsPeopleAndNamesThoseWhoRepresent() {
    organizations.affiliate(ana, acij, true);

    assertThat(organizations.directory(ana))
        .filteredOn(it -> it.organization().id().equals(acij))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.members()).isPositive();
              assertThat(it.representatives()).contains("Ana Ficticia");
              assertThat(it.mine()).isTrue();
            });
    assertThat(organizations.page(ana, "acij").representatives())
        .extracting(Person::id)
        .contains(ana);
    assertThat(organizations.page(ana, "themis").mine()).isFalse();
  }

  @Test
  void anUnknownOrganizationIsNotFound() {
    assertThatThrownBy(() -> organizations.page(ana, "nobody")).isInstanceOf(NotFound.class);
  }

  @Test
  void aStrangerHasNoStanding() {
    assertThatThrownBy(() -> standings.require(MemberId.next())).isInstanceOf(NotFound.class);
  }

  @Test
  void whoComesBackStandsAgain() {
    seen(ana, Set.of(), true);
    seen(ana, Set.of("acij"), true);

    assertThat(standings.require(ana).belongsTo(acij)).isTrue();
  }

  @Test
  void anOrganizationThatNobodyDescribedIsJoinedByItsAlias() {
    seen(ana, Set.of("acij", "nueva-red"), true);

    assertThat(standings.require(ana).organizations())
        .extracting(OrganizationSummary::name)
        .containsExactly("ACIJ", "nueva-red");
  }

  @Test
  void aSecondDefinitionChangesTheFirst() {
    assertThat(organizations.define(definition("acij", "ACIJ (nueva)", "AR"))).isEqualTo(acij);
    assertThat(organizations.of(ana))
        .extracting(OrganizationSummary::name)
        .containsExactly("ACIJ (nueva)");
  }

  @Test
  void thePersonOfSomeoneWhoLeftKeepsTheName() {
    seen(ana, Set.of(), true);

    var person = people.find(List.of(ana, MemberId.next())).get(ana);
    assertThat(person.name()).isEqualTo("Ana Ficticia");
    assertThat(person.initials()).isEqualTo("AF");
    assertThat(person.organization()).isNull();
  }

  @Test
  void thePersonShowsTheFirstOrganizationJoined() {
    seen(ana, Set.of("acij", "themis"), true);

    assertThat(people.find(List.of(ana)).get(ana).organization().id()).isEqualTo(acij);
    assertThat(people.find(List.of(ana))).hasSize(1);
  }

  @Test
  void aSearchForgivesAccentsAndCase() {
    var jose = member("José Ñandú");
    seen(jose, Set.of("themis"), true);

    assertThat(people.search(ana, "jose nandu", null).items())
        .extracting(Person::id)
        .contains(jose)
        .doesNotContain(ana);
    assertThat(people.search(ana, "THEMIS", null).items()).extracting(Person::id).contains(jose);
  }

  @Test
  void signsOfThePatternAreTextInASearch() {
    assertThat(people.search(ana, "%", null).items()).isEmpty();
    assertThat(people.search(ana, "_", null).items()).isEmpty();
  }

  @Test
  void aLongListIsReadPageByPageWithoutHolesOrRepeats() {
    for (int i = 0; i < 85; i++) {
      seen(member("Pilar Muchas"), Set.of("acij"), true);
    }
    var read = new ArrayList<Person>();
    @Nullable String cursor = null;
    do {
      var page = people.search(ana, "Pilar Muchas", cursor);
      read.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);

    assertThat(read).hasSize(85).doesNotHaveDuplicates();
  }

  @Test
  void aMadeUpPlaceInAListIsNotFound() {
    assertThatThrownBy(() -> people.search(ana, "", "no place")).isInstanceOf(NotFound.class);
  }

  @Test
  void whoHasNoStandingFindsNobody() {
    var guest = member("Guest");

    assertThatThrownBy(() -> people.search(guest, "", null)).isInstanceOf(NotFound.class);
  }

  private MemberId member(String name) {
    return members.provision(
        "https://accounts.minga.example/realms/minga",
        UUID.randomUUID().toString(),
        NewMember.named(name, Locale.of("es")));
  }

  private void seen(MemberId member, Set<String> aliases, boolean enabled) {
    transaction.executeWithoutResult(
        status -> publisher.publishEvent(new MemberSeen(member, aliases, enabled)));
  }

  private static OrganizationDefinition definition(String alias, String name, String country) {
    return new OrganizationDefinition(
        alias,
        name,
        country,
        Reach.NATIONAL,
        "association",
        null,
        List.of(new EmailDomain(alias + ".example")),
        false);
  }
}
