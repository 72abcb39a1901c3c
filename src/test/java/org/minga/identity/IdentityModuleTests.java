package org.minga.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@RecordApplicationEvents
class IdentityModuleTests {

  private static final String ISSUER = "https://accounts.minga.example/realms/minga";

  @Autowired Members members;
  @Autowired ApplicationEvents events;

  private MemberId ana;

  @BeforeEach
  void anaIsAMember() {
    ana = members.provision(ISSUER, UUID.randomUUID().toString(), named("Ana Ficticia"));
  }

  @Test
  void aSecondSignInFindsTheSameMember() {
    var subject = UUID.randomUUID().toString();
    var first = members.provision(ISSUER, subject, named("Luis"));

    assertThat(members.provision(ISSUER, subject, named("Luis"))).isEqualTo(first);
  }

  @Test
  void theSameSubjectOfAnotherIssuerIsAnotherPerson() {
    var subject = UUID.randomUUID().toString();

    assertThat(members.provision(ISSUER, subject, named("Luis")))
        .isNotEqualTo(members.provision("https://elsewhere.example", subject, named("Luis")));
  }

  @Test
  void firstSignInsAtTheSameTimeMakeOneMember() throws Exception {
    var subject = UUID.randomUUID().toString();
    Callable<MemberId> signIn = () -> members.provision(ISSUER, subject, named("Luis"));
    var seen = new HashSet<MemberId>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var result : threads.invokeAll(List.of(signIn, signIn, signIn, signIn, signIn))) {
        seen.add(result.get());
      }
    }

    assertThat(seen).hasSize(1);
  }

  @Test
  void whatTheSignInServerSaysIsToldOnce() {
    var seen = new Sighting("Ana Ficticia", true, Set.of("acij"), Set.of(Role.FACILITATOR));

    members.see(ana, seen);
    members.see(ana, seen);

    assertThat(events.stream(MemberSeen.class).filter(it -> it.member().equals(ana)))
        .containsExactly(new MemberSeen(ana, Set.of("acij"), true));
    assertThat(events.stream(RolesChanged.class).filter(it -> it.member().equals(ana)))
        .containsExactly(new RolesChanged(ana, Set.of(Role.FACILITATOR)));
  }

  @Test
  void aDisabledMemberIsToldAndCanDoNothing() {
    members.see(ana, new Sighting("Ana Ficticia", false, Set.of(), Set.of()));

    assertThat(events.stream(MemberDisabled.class)).contains(new MemberDisabled(ana));
    assertThatThrownBy(() -> members.profile(ana)).isInstanceOf(NotFound.class);
  }

  @Test
  void aProfileKeepsWhatTheMemberSays() {
    members.update(ana, update(members.profile(ana).version(), "Amparo colectivo"));

    var profile = members.profile(ana);
    assertThat(profile.pronouns()).isEqualTo("ella");
    assertThat(profile.language()).isEqualTo(Locale.of("pt", "BR"));
    assertThat(profile.languages()).containsExactly("pt", "gn");
    assertThat(profile.zone()).isEqualTo(ZoneId.of("America/Asuncion"));
    assertThat(profile.country()).isEqualTo("PY");
    assertThat(profile.worksOn()).isEqualTo("Amparo colectivo");
  }

  @Test
  void theSecondOfTwoTabsIsToldWhatNowStands() {
    var version = members.profile(ana).version();
    members.update(ana, update(version, "Primero"));

    assertThatThrownBy(() -> members.update(ana, update(version, "Segundo")))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict -> {
              assertThat(conflict.currentText()).isEqualTo("Primero");
              assertThat(conflict.currentVersion()).isGreaterThan(version);
            });
  }

  private static NewMember named(String name) {
    return NewMember.named(name, Locale.of("es"));
  }

  private static ProfileUpdate update(long version, String worksOn) {
    return new ProfileUpdate(
        version,
        "ella",
        Locale.of("pt", "BR"),
        List.of("pt", "gn"),
        ZoneId.of("America/Asuncion"),
        "PY",
        worksOn);
  }
}
