package org.minga.actionplans;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.Discussions;
import org.minga.discussions.NewDiscussion;
import org.minga.discussions.PostId;
import org.minga.groups.GroupDefinition;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.groups.Visibility;
import org.minga.identity.Members;
import org.minga.identity.NewMember;
import org.minga.organizations.OrganizationDefinition;
import org.minga.organizations.OrganizationId;
import org.minga.organizations.Organizations;
import org.minga.organizations.Reach;
import org.springframework.beans.factory.BeanFactory;

/** A private working group: Ana coordinates it, Luis and Bea belong to it, Omar does not. */
public class PlanFixture {

  public final MemberId ana;
  public final MemberId luis;
  public final MemberId bea;
  public final MemberId omar;
  public final OrganizationId acij;
  public final OrganizationId themis;
  public final GroupId group;

  private final Members members;
  private final Organizations organizations;
  private final Discussions discussions;
  private final NextSteps steps;

  /** Sets it up anew in the community of this context. */
  public PlanFixture(BeanFactory context) {
    members = context.getBean(Members.class);
    organizations = context.getBean(Organizations.class);
    discussions = context.getBean(Discussions.class);
    steps = context.getBean(NextSteps.class);
    acij = organization("acij", "ACIJ", "AR");
    themis = organization("themis", "Themis", "BR");
    ana = member("Ana Ficticia", acij);
    luis = member("Luis Ficticio", themis);
    bea = member("Bea Ficticia", themis);
    omar = member("Omar Ficticio", acij);
    group =
        context
            .getBean(Groups.class)
            .define(
                new GroupDefinition(
                    "Estudios de caso",
                    "Carta",
                    Visibility.PRIVATE,
                    Set.of(ana),
                    Set.of(luis, bea)));
  }

  /** Someone of this organization who reads Spanish. */
  public MemberId member(String name, OrganizationId organization) {
    var member =
        members.provision(
            "https://accounts.minga.example/realms/minga",
            UUID.randomUUID().toString(),
            NewMember.named(name, Locale.of("es")));
    organizations.affiliate(member, organization, false);
    return member;
  }

  /** A day from today. */
  public static LocalDate in(int days) {
    return LocalDate.now(ZoneOffset.UTC).plusDays(days);
  }

  /** Ana asks Luis, who would do it for Themis, in a week. */
  public StepId asked() {
    return asked("Traducir la introducción", null);
  }

  /** Ana asks Luis for what came out of a post. */
  public StepId asked(String title, @Nullable PostId origin) {
    return steps.propose(ana, wanted(title, origin));
  }

  /** What Ana asks of Luis. */
  public NewStep wanted(String title, @Nullable PostId origin) {
    return new NewStep(
        group,
        null,
        title,
        "Con el glosario.",
        luis,
        themis,
        in(7),
        origin,
        UUID.randomUUID().toString());
  }

  /** A discussion of the group that Ana opens. */
  public DiscussionId discussion() {
    return discussions.open(
        ana,
        new NewDiscussion(
            group,
            null,
            "¿Cómo cerramos?",
            "Falta traducir la introducción.",
            null,
            UUID.randomUUID().toString()));
  }

  /** The opening post of a discussion. */
  public PostId opening(DiscussionId discussion) {
    return discussions.opening(ana, discussion);
  }

  private OrganizationId organization(String alias, String name, String country) {
    return organizations.define(
        new OrganizationDefinition(
            alias, name, country, Reach.NATIONAL, null, null, List.of(), false));
  }
}
