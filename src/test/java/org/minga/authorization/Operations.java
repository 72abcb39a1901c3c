package org.minga.authorization;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.minga.actionplans.ActionPlans;
import org.minga.actionplans.NewStep;
import org.minga.actionplans.NextSteps;
import org.minga.actionplans.StepEdit;
import org.minga.actionplans.StepStatus;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.discussions.DiscussionFilter;
import org.minga.discussions.Discussions;
import org.minga.discussions.NewDiscussion;
import org.minga.discussions.NewReply;
import org.minga.discussions.PageRequest;
import org.minga.groups.Admissions;
import org.minga.groups.GroupChange;
import org.minga.groups.Groups;
import org.minga.groups.NewGroup;
import org.minga.groups.Visibility;
import org.minga.identity.Members;
import org.minga.identity.ProfileUpdate;
import org.minga.organizations.Organizations;
import org.minga.organizations.People;
import org.minga.organizations.Standings;
import org.springframework.boot.test.context.TestComponent;

/** Every call of a service that acts for a member, by the name under which the matrix lists it. */
@TestComponent
class Operations {

  /**
   * Calls that decide on nobody's rights: what code of ours asks about members, what the operator's
   * loader and the sign-in write, and what everyone may read. None takes an acting member.
   */
  static final Map<String, String> EXEMPT =
      Map.ofEntries(
          Map.entry("Members.provision", "sign-in and loader"),
          Map.entry("People.find", "names for ids that a rights check has let through"),
          Map.entry("Standings.find", "is the rights check"),
          Map.entry("Organizations.of", "organizations of a person already shown"),
          Map.entry("Organizations.find", "public facts by id"),
          Map.entry("Organizations.define", "loader"),
          Map.entry("Organizations.affiliate", "loader"),
          Map.entry("Groups.define", "loader"),
          Map.entry("Discussions.define", "loader"),
          Map.entry("Themes.all", "public"),
          Map.entry("Themes.define", "loader"),
          Map.entry("PlanDefinitions.define", "loader"),
          Map.entry("Communities.welcome", "public"),
          Map.entry("CommunityLoader.load", "loader"),
          Map.entry("CommunityLoader.loaded", "loader"),
          Map.entry("CommunityLoader.tryOut", "loader"),
          Map.entry("Live.advance", "inside a service's transaction"),
          Map.entry("Live.revision", "a number, asked after the rights check"),
          Map.entry("Live.publish", "gates decide who receives"),
          Map.entry("Live.follow", "the view has checked"),
          Map.entry("Live.recheck", "asks the gates again"),
          Map.entry("Live.end", "ends sessions"));

  private final Map<String, Operation> byName = new TreeMap<>();

  Operations(
      Members members,
      Organizations organizations,
      People people,
      Standings standings,
      Groups groups,
      Admissions admissions,
      Discussions discussions,
      ActionPlans plans,
      NextSteps steps) {
    own(members, people, standings);
    directory(organizations, people);
    groups(groups);
    admissions(admissions);
    reading(discussions);
    writing(discussions);
    plans(plans);
    steps(steps);
    promising(steps);
  }

  Map<String, Operation> byName() {
    return byName;
  }

  private void own(Members members, People people, Standings standings) {
    put("Members.profile", (scene, actor) -> members.profile(actor));
    put("Members.preferences", (scene, actor) -> members.preferences(actor));
    put(
        "Members.prefer",
        Operation.act((scene, actor) -> members.prefer(actor, members.preferences(actor))));
    put(
        "Members.update",
        Operation.act(
            (scene, actor) ->
                members.update(
                    actor,
                    new ProfileUpdate(
                        members.profile(actor).version(),
                        null,
                        Locale.of("es"),
                        List.of("es"),
                        members.preferences(actor).zone(),
                        null,
                        ""))));
    put("People.search", (scene, actor) -> people.search(actor, "MEMBER", null));
    put("Standings.require", (scene, actor) -> standings.require(actor));
  }

  private void directory(Organizations organizations, People people) {
    put("Organizations.directory", (scene, actor) -> organizations.directory(actor));
    put(
        "Organizations.page",
        (scene, actor) ->
            organizations.page(
                actor,
                organizations
                    .find(List.of(scene.organization()))
                    .get(scene.organization())
                    .alias()));
    put("People.count", (scene, actor) -> people.count(actor));
    put("People.of", (scene, actor) -> people.of(actor, scene.organization(), null));
    put("People.page", (scene, actor) -> people.page(actor, scene.member(Principal.LEAD)));
  }

  private void groups(Groups groups) {
    put("Groups.list", (scene, actor) -> everyPage(groups, scene, actor));
    put(
        "Groups.mine",
        (scene, actor) ->
            groups.mine(actor).stream().anyMatch(it -> it.id().equals(scene.group())));
    put("Groups.rights", (scene, actor) -> groups.rights(actor, scene.group()));
    put(
        "Groups.readable",
        (scene, actor) ->
            groups.readable(actor).stream().anyMatch(it -> it.id().equals(scene.group())));
    put("Groups.readableBy", (scene, actor) -> groups.readableBy(actor).contains(scene.group()));
    put("Groups.page", (scene, actor) -> groups.page(actor, scene.group()));
    put("Groups.members", (scene, actor) -> groups.members(actor, scene.group()));
    put(
        "Groups.create",
        (scene, actor) ->
            groups.create(actor, new NewGroup("Otro grupo", "Carta", Visibility.OPEN)));
    put(
        "Groups.change",
        Operation.act(
            (scene, actor) ->
                groups.change(
                    actor,
                    scene.group(),
                    new GroupChange("Nombre", "Carta", Visibility.PRIVATE),
                    0)));
  }

  private static boolean everyPage(Groups groups, Scene scene, MemberId actor) {
    var page = groups.list(actor, null);
    while (page.items().stream().noneMatch(it -> it.id().equals(scene.group()))) {
      if (page.next() == null) {
        return false;
      }
      page = groups.list(actor, page.next());
    }
    return true;
  }

  private void admissions(Admissions admissions) {
    put("Admissions.join", Operation.act((scene, actor) -> admissions.join(actor, scene.group())));
    put(
        "Admissions.leave",
        Operation.act((scene, actor) -> admissions.leave(actor, scene.group())));
    put(
        "Admissions.request",
        Operation.act((scene, actor) -> admissions.request(actor, scene.group(), "Hola")));
    put(
        "Admissions.withdraw",
        Operation.act((scene, actor) -> admissions.withdraw(actor, scene.group())));
    put(
        "Admissions.answer",
        Operation.act(
            (scene, actor) -> {
              asks(admissions, scene);
              admissions.answer(actor, scene.group(), scene.member(Principal.OUTSIDER), true);
            }));
    put(
        "Admissions.add",
        Operation.act(
            (scene, actor) ->
                admissions.add(actor, scene.group(), scene.member(Principal.OUTSIDER))));
    put(
        "Admissions.remove",
        Operation.act(
            (scene, actor) ->
                admissions.remove(actor, scene.group(), scene.member(Principal.MEMBER))));
    put(
        "Admissions.lead",
        Operation.act(
            (scene, actor) ->
                admissions.lead(actor, scene.group(), scene.member(Principal.MEMBER), true)));
  }

  /** The outsider asks to be let in, where one can ask. */
  private static void asks(Admissions admissions, Scene scene) {
    try {
      admissions.request(scene.member(Principal.OUTSIDER), scene.group(), "Hola");
    } catch (NotFound | Refused oneCannotAsk) {
      return;
    }
  }

  private void reading(Discussions discussions) {
    put("Discussions.opening", (scene, actor) -> discussions.opening(actor, scene.discussion()));
    put("Discussions.head", (scene, actor) -> discussions.head(actor, scene.discussion()));
    put("Discussions.rights", (scene, actor) -> discussions.rights(actor, scene.discussion()));
    put(
        "Discussions.page",
        (scene, actor) -> discussions.page(actor, scene.discussion(), PageRequest.aroundUnread()));
    put("Discussions.changes", (scene, actor) -> discussions.changes(actor, scene.discussion(), 0));
    put(
        "Discussions.list",
        (scene, actor) ->
            !discussions.list(actor, DiscussionFilter.of(scene.group()), null).items().isEmpty());
    put(
        "Discussions.unread",
        (scene, actor) -> discussions.unread(actor).containsKey(scene.group()));
    put("Discussions.source", (scene, actor) -> discussions.source(actor, scene.post()));
    put("Discussions.drafts", (scene, actor) -> discussions.drafts(actor, scene.discussion()));
    put("Discussions.newDraft", (scene, actor) -> discussions.newDraft(actor));
    put("Discussions.reference", (scene, actor) -> discussions.reference(actor, scene.post()));
    put("Discussions.post", (scene, actor) -> discussions.post(actor, scene.post()));
    put(
        "Discussions.references",
        (scene, actor) -> !discussions.references(actor, List.of(scene.post())).isEmpty());
  }

  private void writing(Discussions discussions) {
    put(
        "Discussions.open",
        (scene, actor) ->
            discussions.open(
                actor,
                new NewDiscussion(scene.group(), null, "Otra", "Texto", "es", Scenes.key())));
    put(
        "Discussions.reply",
        (scene, actor) ->
            discussions.reply(
                actor,
                new NewReply(scene.discussion(), scene.post(), "Texto", "es", Scenes.key())));
    put(
        "Discussions.edit",
        Operation.act((scene, actor) -> discussions.edit(actor, scene.post(), "Otro texto", 0)));
    put(
        "Discussions.markRead",
        Operation.act((scene, actor) -> discussions.markRead(actor, scene.discussion(), 1)));
    put("Discussions.preview", (scene, actor) -> discussions.preview(actor, "Texto"));
    put(
        "Discussions.saveDraft",
        (scene, actor) -> discussions.saveDraft(actor, scene.discussion(), null, "Texto", 1));
    put(
        "Discussions.saveNewDraft",
        Operation.act(
            (scene, actor) -> discussions.saveNewDraft(actor, "Otra", "Texto", System.nanoTime())));
  }

  private void plans(ActionPlans plans) {
    put("ActionPlans.planOf", (scene, actor) -> plans.planOf(actor, scene.group()));
    put(
        "ActionPlans.of",
        (scene, actor) -> plans.of(actor, List.of(scene.group())).containsKey(scene.group()));
    put("ActionPlans.rights", (scene, actor) -> plans.rights(actor, scene.plan()));
    put("ActionPlans.board", (scene, actor) -> plans.board(actor, scene.plan()));
    put("ActionPlans.objectives", (scene, actor) -> plans.objectives(actor, scene.plan()));
    put("ActionPlans.changes", (scene, actor) -> plans.changes(actor, scene.plan(), 0));
    put(
        "ActionPlans.add",
        (scene, actor) -> plans.add(actor, scene.plan(), "Objetivo", scene.due()));
  }

  private void steps(NextSteps steps) {
    put("NextSteps.page", (scene, actor) -> steps.page(actor, scene.step()));
    put(
        "NextSteps.toAccept",
        (scene, actor) ->
            steps.toAccept(actor).stream().anyMatch(it -> it.card().id().equals(scene.step())));
    put(
        "NextSteps.toSettle",
        (scene, actor) -> {
          steps.proposeDate(
              scene.member(Principal.MEMBER), scene.step(), scene.due().plusDays(7), "Viaje", 0);
          return steps.toSettle(actor).stream().anyMatch(it -> it.card().id().equals(scene.step()));
        });
    put(
        "NextSteps.mine",
        (scene, actor) -> {
          steps.accept(scene.member(Principal.MEMBER), scene.step(), 0);
          return steps.mine(actor, null).items().stream()
              .anyMatch(it -> it.plan().equals(scene.plan()));
        });
    put("NextSteps.from", (scene, actor) -> steps.from(actor, scene.discussion()));
    put("NextSteps.changes", (scene, actor) -> steps.changes(actor, scene.discussion(), 0));
  }

  private void promising(NextSteps steps) {
    put(
        "NextSteps.propose",
        (scene, actor) ->
            steps.propose(
                actor,
                new NewStep(
                    scene.group(),
                    null,
                    "Otro paso",
                    "",
                    scene.member(Principal.MEMBER),
                    scene.organization(),
                    scene.due(),
                    scene.post(),
                    Scenes.key())));
    put("NextSteps.accept", Operation.act((scene, actor) -> steps.accept(actor, scene.step(), 0)));
    put(
        "NextSteps.decline",
        Operation.act((scene, actor) -> steps.decline(actor, scene.step(), "Sin tiempo", 0)));
    put(
        "NextSteps.proposeDate",
        Operation.act(
            (scene, actor) ->
                steps.proposeDate(actor, scene.step(), scene.due().plusDays(7), "Viaje", 0)));
    put(
        "NextSteps.agreeToDate",
        Operation.act(
            (scene, actor) -> {
              steps.proposeDate(
                  scene.member(Principal.MEMBER),
                  scene.step(),
                  scene.due().plusDays(7),
                  "Viaje",
                  0);
              steps.agreeToDate(actor, scene.step(), 1);
            }));
    put(
        "NextSteps.keepDate",
        Operation.act(
            (scene, actor) -> {
              steps.proposeDate(
                  scene.member(Principal.MEMBER),
                  scene.step(),
                  scene.due().plusDays(7),
                  "Viaje",
                  0);
              steps.keepDate(actor, scene.step(), null, 1);
            }));
    put(
        "NextSteps.reassign",
        Operation.act(
            (scene, actor) ->
                steps.reassign(
                    actor,
                    scene.step(),
                    scene.member(Principal.LEAD),
                    scene.organization(),
                    null,
                    0)));
    put(
        "NextSteps.move",
        Operation.act(
            (scene, actor) -> {
              steps.accept(scene.member(Principal.MEMBER), scene.step(), 0);
              steps.move(actor, scene.step(), StepStatus.IN_PROGRESS, null, 1);
            }));
    put(
        "NextSteps.edit",
        Operation.act(
            (scene, actor) ->
                steps.edit(actor, scene.step(), new StepEdit("Otro", "", null, scene.due()), 0)));
  }

  private void put(String name, Operation operation) {
    byName.put(name, operation);
  }
}
