package org.minga.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings here what changed at the sign-in server without a sign-in or sign-out: people and
 * organizations that were disabled, deleted, moved, given other roles. Where the two differ, the
 * one person is asked about again, so that a change in the middle of a long comparison does no
 * harm. While the server does not answer, nothing changes here.
 */
@Component
class Reconciliation {

  private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);

  private record Person(Directory.Belonging belonging, Set<String> aliases) {}

  private final Directory directory;
  private final KnownMembers known;
  private final Members members;
  private final DirectoryHealth health;
  private final SignInServer server;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final ReentrantLock running = new ReentrantLock();
  private final Map<String, OrganizationSeen> told = new HashMap<>();

  Reconciliation(
      Directory directory,
      KnownMembers known,
      Members members,
      DirectoryHealth health,
      SignInServer server,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.directory = directory;
    this.known = known;
    this.members = members;
    this.health = health;
    this.server = server;
    this.events = events;
    this.transaction = transaction;
  }

  /** Asks what administrators changed, and looks at that. */
  @Scheduled(
      initialDelayString = "${minga.keycloak.poll-every}",
      fixedRateString = "${minga.keycloak.poll-every}")
  void followChanges() {
    if (running.tryLock()) {
      attempt(this::applyChanges);
    }
  }

  /** Compares everything. */
  @Scheduled(
      initialDelayString = "${minga.keycloak.poll-every}",
      fixedRateString = "${minga.keycloak.reconcile-every}")
  void compareAll() {
    running.lock();
    attempt(this::applyAll);
  }

  private void attempt(Runnable work) {
    try {
      work.run();
      if (!health.reachable()) {
        log.info("The sign-in server answers again");
      }
      health.answered();
    } catch (DirectoryUnavailable silent) {
      if (health.reachable()) {
        log.warn("The sign-in server does not answer; nothing changes until it does", silent);
      }
      health.silent();
    } finally {
      running.unlock();
    }
  }

  private void applyChanges() {
    var changes = directory.changes();
    if (changes.everything()) {
      applyAll();
      return;
    }
    for (var subject : changes.subjects()) {
      known.find(issuer(), subject).ifPresent(this::look);
    }
  }

  private void applyAll() {
    var people = new HashMap<String, Person>();
    var organizations = directory.organizations();
    for (var organization : organizations) {
      if (organization.enabled()) {
        for (var belonging : directory.members(organization)) {
          people
              .computeIfAbsent(belonging.subject(), it -> new Person(belonging, new HashSet<>()))
              .aliases()
              .add(organization.alias());
        }
      }
    }
    tell(organizations);
    var page = known.after(issuer(), "");
    while (!page.isEmpty()) {
      page.forEach(it -> compare(it, people));
      page = known.after(issuer(), page.getLast().subject());
    }
    health.comparedAll();
  }

  private void compare(Known member, Map<String, Person> people) {
    var person = people.get(member.subject());
    if (person == null
        ? !member.isGone()
        : member.differsFrom(person.belonging(), person.aliases())) {
      look(member);
    }
  }

  private void look(Known member) {
    var sighting =
        directory
            .look(member.subject())
            .orElseGet(() -> new Sighting(member.name(), false, Set.of(), Set.of()));
    members.see(member.id(), sighting);
  }

  private void tell(List<Directory.Organization> organizations) {
    var now = new HashMap<String, OrganizationSeen>();
    told.values()
        .forEach(it -> now.put(it.alias(), new OrganizationSeen(it.alias(), it.name(), false)));
    organizations.forEach(
        it -> now.put(it.alias(), new OrganizationSeen(it.alias(), it.name(), it.enabled())));
    now.values().stream()
        .filter(it -> !it.equals(told.get(it.alias())))
        .forEach(
            it -> {
              transaction.executeWithoutResult(status -> events.publishEvent(it));
              told.put(it.alias(), it);
            });
  }

  private String issuer() {
    return server.issuer().toString();
  }
}
