package org.minga.authorization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.minga.actionplans.ActionPlans;
import org.minga.actionplans.NewStep;
import org.minga.actionplans.NextSteps;
import org.minga.commons.MemberId;
import org.minga.discussions.Discussions;
import org.minga.discussions.NewDiscussion;
import org.minga.discussions.NewReply;
import org.minga.groups.Admissions;
import org.minga.groups.GroupDefinition;
import org.minga.groups.Groups;
import org.minga.groups.Visibility;
import org.minga.identity.Members;
import org.minga.identity.NewMember;
import org.minga.organizations.OrganizationDefinition;
import org.minga.organizations.OrganizationId;
import org.minga.organizations.Organizations;
import org.minga.organizations.Reach;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Builds scenes: a new group with its talk and its plan each time, among people who stay until
 * others are called.
 */
@TestComponent
class Scenes {

  private final Members members;
  private final Organizations organizations;
  private final Groups groups;
  private final Admissions admissions;
  private final Discussions discussions;
  private final ActionPlans plans;
  private final NextSteps steps;
  private final JdbcClient jdbc;
  private final LocalDate due;
  private Map<Principal, MemberId> people = Map.of();
  private OrganizationId organization = new OrganizationId(UUID.randomUUID());

  Scenes(
      Members members,
      Organizations organizations,
      Groups groups,
      Admissions admissions,
      Discussions discussions,
      ActionPlans plans,
      NextSteps steps,
      JdbcClient jdbc,
      Clock clock) {
    this.members = members;
    this.organizations = organizations;
    this.groups = groups;
    this.admissions = admissions;
    this.discussions = discussions;
    this.plans = plans;
    this.steps = steps;
    this.jdbc = jdbc;
    this.due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(14);
  }

  /** The next scene is played by people who have been in none. */
  void callOthers() {
    people = Map.of();
  }

  /** A group of this visibility in which everybody has their part. */
  Scene scene(Visibility visibility) {
    var cast = people();
    enable(Principal.DISABLED, true);
    var group =
        groups.define(
            new GroupDefinition(
                "Grupo " + UUID.randomUUID(),
                "Una carta",
                visibility,
                Set.of(cast.get(Principal.LEAD)),
                Set.of(
                    cast.get(Principal.MEMBER),
                    cast.get(Principal.FORMER),
                    cast.get(Principal.DISABLED))));
    admissions.leave(cast.get(Principal.FORMER), group);
    var member = cast.get(Principal.MEMBER);
    var discussion =
        discussions.open(member, new NewDiscussion(group, null, "Título", "Texto", "es", key()));
    var post = discussions.reply(member, new NewReply(discussion, null, "Respuesta", "es", key()));
    var plan = plans.planOf(member, group).id();
    var step =
        steps.propose(
            cast.get(Principal.LEAD),
            new NewStep(group, null, "Paso", "", member, organization, due, post, key()));
    enable(Principal.DISABLED, false);
    return new Scene(cast, group, discussion, post, plan, step, organization, due);
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  private Map<Principal, MemberId> people() {
    if (people.isEmpty()) {
      organization = organization("nuestra");
      var other = organization("otra");
      people = new EnumMap<>(Principal.class);
      for (var principal : Principal.values()) {
        var member =
            members.provision(
                "https://id.example", key(), NewMember.named(principal.name(), Locale.of("es")));
        people.put(principal, member);
        if (principal != Principal.STRANGER) {
          organizations.affiliate(
              member, principal == Principal.OUTSIDER ? other : organization, false);
        }
      }
      appoint(Principal.FACILITATOR, "facilitator");
      appoint(Principal.ADMINISTRATOR, "administrator");
    }
    return people;
  }

  private OrganizationId organization(String alias) {
    return organizations.define(
        new OrganizationDefinition(
            alias + "-" + key(), alias, "AR", Reach.NATIONAL, null, null, List.of(), false));
  }

  private void appoint(Principal principal, String role) {
    jdbc.sql("UPDATE identity_member SET " + role + " = TRUE WHERE id = ?")
        .param(people.get(principal).value())
        .update();
  }

  private void enable(Principal principal, boolean enabled) {
    jdbc.sql("UPDATE identity_member SET enabled = ? WHERE id = ?")
        .params(enabled, people.get(principal).value())
        .update();
  }
}
