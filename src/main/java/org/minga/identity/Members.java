package org.minga.identity;

import java.time.Clock;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Read;
import org.minga.commons.Refused;
import org.minga.commons.Write;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The members, their profiles, and what the sign-in server says of them. */
@Service
public class Members {

  private static final int LONGEST_PRONOUNS = 60;
  private static final int LONGEST_TEXT = 1000;

  private final MemberRepository members;
  private final NewMembers newcomers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Members(
      MemberRepository members,
      NewMembers newcomers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.members = members;
    this.newcomers = newcomers;
    this.events = events;
    this.clock = clock;
  }

  /** The member's own profile. */
  @Read
  public MemberProfile profile(MemberId actor) {
    return require(actor).profile();
  }

  /** How the member's screens are drawn. */
  @Read
  public Preferences preferences(MemberId actor) {
    return require(actor).preferences();
  }

  /**
   * Changes the member's own profile.
   *
   * @throws EditConflict if it was changed elsewhere since it was read
   */
  @Write
  public void update(MemberId actor, ProfileUpdate update) {
    var member = lock(actor);
    var current = member.profile();
    if (current.version() != update.expectedVersion()) {
      throw new EditConflict(current.version(), current.worksOn());
    }
    if (update.pronouns() != null && update.pronouns().length() > LONGEST_PRONOUNS) {
      throw new Refused("identity.refused.pronouns");
    }
    if (update.worksOn().length() > LONGEST_TEXT) {
      throw new Refused("identity.refused.works-on");
    }
    member.update(update);
    members.saveAndFlush(member);
  }

  /** Changes how the member's screens are drawn. */
  @Write
  public void prefer(MemberId actor, Preferences preferences) {
    var member = lock(actor);
    member.prefer(preferences);
    members.saveAndFlush(member);
  }

  /**
   * The member of this account, made now if there is none; details count only then. Two at once
   * make one.
   */
  @Write
  public MemberId provision(String issuer, String subject, NewMember details) {
    return newcomers.findOrMake(issuer, subject, details, clock.instant());
  }

  /** The member who signs in, made at the first time; and what the sign-in server says of them. */
  @Write
  MemberId signIn(String issuer, String subject, NewMember details, Sighting sighting) {
    var id = newcomers.findOrMake(issuer, subject, details, clock.instant());
    record(id, sighting);
    return id;
  }

  /** Records what the sign-in server says of a member when asked. */
  @Write
  void see(MemberId id, Sighting sighting) {
    record(id, sighting);
  }

  private void record(MemberId id, Sighting sighting) {
    var member = members.lockById(id).orElseThrow(NotFound::new);
    var wasEnabled = member.enabled();
    var roles = member.roles();
    if (!member.see(sighting)) {
      return;
    }
    members.saveAndFlush(member);
    events.publishEvent(new MemberSeen(id, sighting.organizations(), sighting.enabled()));
    if (!roles.equals(sighting.roles())) {
      events.publishEvent(new RolesChanged(id, sighting.roles()));
    }
    if (wasEnabled && !sighting.enabled()) {
      events.publishEvent(new MemberDisabled(id));
    }
  }

  private Member require(MemberId actor) {
    return members.findById(actor).filter(Member::enabled).orElseThrow(NotFound::new);
  }

  private Member lock(MemberId actor) {
    return members.lockById(actor).filter(Member::enabled).orElseThrow(NotFound::new);
  }
}
