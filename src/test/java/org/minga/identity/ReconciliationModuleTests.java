package org.minga.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@RecordApplicationEvents
@Import(ReconciliationModuleTests.SignInServerInMemory.class)
class ReconciliationModuleTests {

  @Autowired Reconciliation reconciliation;
  @Autowired Members members;
  @Autowired MemberSessions sessions;
  @Autowired DirectoryHealth health;
  @Autowired SignInServer server;
  @Autowired InMemory directory;
  @Autowired ApplicationEvents events;

  private final String subject = UUID.randomUUID().toString();
  private MemberId ana;

  @BeforeEach
  void anaOfAcijSignedIn() {
    directory.reset();
    directory.people.put(subject, ana(true, Set.of("acij"), Set.of()));
    ana =
        members.signIn(
            server.issuer().toString(),
            subject,
            NewMember.named("Ana Ficticia", Locale.of("es")),
            ana(true, Set.of("acij"), Set.of()));
    reconciliation.compareAll();
    events.clear();
  }

  @Test
  void whereNothingChangedNothingIsTold() {
    reconciliation.compareAll();

    assertThat(seen()).isEmpty();
    assertThat(health.lastFull()).isPresent();
  }

  @Test
  void aRemovalFromAnOrganizationArrivesWithTheFullComparison() {
    directory.people.put(subject, ana(true, Set.of(), Set.of()));

    reconciliation.compareAll();

    assertThat(seen()).containsExactly(new MemberSeen(ana, Set.of(), true));
  }

  @Test
  void aRemovalFromAnOrganizationArrivesWithTheNextEvent() {
    directory.people.put(subject, ana(true, Set.of(), Set.of()));
    directory.changed = Set.of(subject);

    reconciliation.followChanges();

    assertThat(seen()).containsExactly(new MemberSeen(ana, Set.of(), true));
  }

  @Test
  void aDisabledOrganizationEndsItsMemberships() {
    directory.disabled = Set.of("acij");
    directory.people.put(subject, ana(true, Set.of(), Set.of()));

    reconciliation.compareAll();

    assertThat(seen()).containsExactly(new MemberSeen(ana, Set.of(), true));
    assertThat(events.stream(OrganizationSeen.class))
        .containsExactly(new OrganizationSeen("acij", "ACIJ", false));
  }

  @Test
  void aDeletedAccountIsDisabledAndItsSessionsEnd() {
    var session = new MockHttpSession();
    session.setMaxInactiveInterval(1800);
    sessions.begin(session, new SignedIn(ana, "Ana Ficticia", token()));
    directory.people.remove(subject);

    reconciliation.compareAll();

    assertThat(events.stream(MemberDisabled.class)).containsExactly(new MemberDisabled(ana));
    assertThat(session.isInvalid()).isTrue();
    assertThatThrownBy(() -> members.profile(ana)).isInstanceOf(NotFound.class);
  }

  @Test
  void aRoleThatWasTakenAwayEnds() {
    directory.people.put(subject, ana(true, Set.of("acij"), Set.of(Role.FACILITATOR)));
    directory.changed = Set.of(subject);
    reconciliation.followChanges();
    directory.people.put(subject, ana(true, Set.of("acij"), Set.of()));
    directory.changed = Set.of();

    reconciliation.compareAll();

    assertThat(events.stream(RolesChanged.class))
        .containsExactly(
            new RolesChanged(ana, Set.of(Role.FACILITATOR)), new RolesChanged(ana, Set.of()));
  }

  @Test
  void whileTheSignInServerIsSilentNothingEnds() {
    directory.people.remove(subject);
    directory.silent = true;

    reconciliation.followChanges();
    reconciliation.compareAll();

    assertThat(seen()).isEmpty();
    assertThat(health.reachable()).isFalse();
    assertThat(members.profile(ana).name()).isEqualTo("Ana Ficticia");
  }

  @Test
  void onceItAnswersAgainTheHealthSaysSo() {
    directory.silent = true;
    reconciliation.followChanges();
    directory.silent = false;

    reconciliation.followChanges();

    assertThat(health.reachable()).isTrue();
    assertThat(health.silentSince()).isEmpty();
  }

  private List<MemberSeen> seen() {
    return events.stream(MemberSeen.class).filter(it -> it.member().equals(ana)).toList();
  }

  private static Sighting ana(boolean enabled, Set<String> organizations, Set<Role> roles) {
    return new Sighting("Ana Ficticia", enabled, organizations, roles);
  }

  private OidcIdToken token() {
    return OidcIdToken.withTokenValue("token").subject(subject).build();
  }

  @TestConfiguration
  static class SignInServerInMemory {

    @Bean
    @Primary
    InMemory directory() {
      return new InMemory();
    }
  }

  static class InMemory implements Directory {

    final Map<String, Sighting> people = new HashMap<>();
    Set<String> disabled = Set.of();
    Set<String> changed = Set.of();
    boolean silent;

    void reset() {
      people.clear();
      disabled = Set.of();
      changed = Set.of();
      silent = false;
    }

    @Override
    public List<Organization> organizations() {
      answer();
      return List.of(new Organization("1", "acij", "ACIJ", !disabled.contains("acij")));
    }

    @Override
    public List<Belonging> members(Organization organization) {
      answer();
      var all = new ArrayList<Belonging>();
      people.forEach(
          (id, it) -> {
            if (it.organizations().contains(organization.alias())) {
              all.add(new Belonging(id, it.name(), it.enabled()));
            }
          });
      return all;
    }

    @Override
    public Optional<Sighting> look(String id) {
      answer();
      return Optional.ofNullable(people.get(id));
    }

    @Override
    public Changes changes() {
      answer();
      return new Changes(false, changed, null);
    }

    private void answer() {
      if (silent) {
        throw new DirectoryUnavailable(new IOException("silent"));
      }
    }
  }
}
