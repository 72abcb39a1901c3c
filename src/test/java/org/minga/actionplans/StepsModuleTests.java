package org.minga.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.minga.actionplans.PlanFixture.in;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.live.Live;
import org.minga.live.Topic;
import org.minga.testing.ApplicationTest;
import org.minga.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
@Import(StatementCount.class)
class StepsModuleTests {

  @Autowired ApplicationContext context;
  @Autowired ActionPlans plans;
  @Autowired NextSteps steps;
  @Autowired PlanDefinitions definitions;
  @Autowired StepHistory history;
  @Autowired StepReader reader;
  @Autowired PlanGate gate;
  @Autowired Live live;
  @Autowired StatementCount statements;
  @Autowired JsonMapper json;

  private PlanFixture here;

  @BeforeEach
  void aGroup() {
    here = new PlanFixture(context);
  }

  @Test
  void whatIsAskedWaitsForItsOwner() {
    var step = here.asked();

    assertThat(card(step).status()).isEqualTo(StepStatus.PROPOSED);
    var waiting = steps.toAccept(here.luis);
    assertThat(waiting).extracting(it -> it.card().id()).containsExactly(step);
    assertThat(waiting.getFirst().proposer().id()).isEqualTo(here.ana);
    assertThat(waiting.getFirst().groupName()).isEqualTo("Estudios de caso");
    assertThat(steps.toAccept(here.ana)).isEmpty();
    assertThat(steps.mine(here.luis, null).items()).isEmpty();
  }

  @Test
  void whatIsAcceptedIsTheOwners() {
    var step = here.asked();

    steps.accept(here.luis, step, 0);

    assertThat(card(step).status()).isEqualTo(StepStatus.COMMITTED);
    assertThat(steps.toAccept(here.luis)).isEmpty();
    assertThat(steps.mine(here.luis, null).items()).extracting(StepCard::id).containsExactly(step);
  }

  @Test
  void nobodyAcceptsForAnother() {
    var step = here.asked();

    refused("not-yours", () -> steps.accept(here.ana, step, 0));
    refused("not-yours", () -> steps.accept(here.bea, step, 0));
    refused("not-yours", () -> steps.move(here.ana, step, StepStatus.COMMITTED, null, 0));
  }

  @Test
  void movingOnesOwnProposalToCommittedIsAccepting() {
    var step = here.asked();

    steps.move(here.luis, step, StepStatus.COMMITTED, null, 0);

    assertThat(card(step).answer()).isEqualTo(Answer.ACCEPTED);
  }

  @Test
  void askingOneselfIsPromising() {
    var step =
        steps.propose(
            here.luis,
            new NewStep(
                here.group, null, "Lo hago", "", here.luis, here.themis, in(3), null, key()));

    assertThat(card(step).status()).isEqualTo(StepStatus.COMMITTED);
    assertThat(history.of(step))
        .extracting(Recorded::deed)
        .containsExactly(StepDeed.PROPOSED, StepDeed.ACCEPTED);
  }

  @Test
  void whoDeclinesSaysWhyAndWhoAskedLearnsIt() {
    var step = here.asked();

    refused("reason-missing", () -> steps.decline(here.luis, step, "  ", 0));
    steps.decline(here.luis, step, "Estoy de viaje", 0);

    assertThat(steps.toAccept(here.luis)).isEmpty();
    var settle = steps.toSettle(here.ana);
    assertThat(settle).extracting(StepInvitation::note).containsExactly("Estoy de viaje");
    assertThat(settle.getFirst().card().answer()).isEqualTo(Answer.DECLINED);
  }

  @Test
  void aDateOfferedAndAgreedToReplacesTheOldOneWhichIsKept() {
    var step = here.asked();
    steps.proposeDate(here.luis, step, in(14), "Después del taller", 0);
    assertThat(card(step).proposedDueOn()).isEqualTo(in(14));
    assertThat(steps.toSettle(here.ana)).hasSize(1);

    steps.agreeToDate(here.ana, step, 1);

    assertThat(card(step).dueOn()).isEqualTo(in(14));
    assertThat(card(step).status()).isEqualTo(StepStatus.COMMITTED);
    var told = steps.page(here.bea, step).history();
    assertThat(told)
        .extracting(StepHistoryEntry::deed)
        .containsExactly(StepDeed.PROPOSED, StepDeed.DATE_OFFERED, StepDeed.DATE_AGREED);
    assertThat(told.getLast().dueFrom()).isEqualTo(in(7));
    assertThat(told.getLast().due()).isEqualTo(in(14));
    assertThat(told.get(1).note()).isEqualTo("Después del taller");
  }

  @Test
  void aStepGivenToAnotherIsAskedAnew() {
    var step = here.asked();
    steps.accept(here.luis, step, 0);

    steps.reassign(here.ana, step, here.bea, here.themis, "Luis viaja", 1);

    assertThat(card(step).owner().id()).isEqualTo(here.bea);
    assertThat(steps.toAccept(here.bea)).hasSize(1);
    assertThat(steps.mine(here.luis, null).items()).isEmpty();
  }

  @Test
  void whoTakesAStepOverPromisesIt() {
    var step = here.asked();

    steps.reassign(here.ana, step, here.ana, here.acij, null, 0);

    assertThat(card(step).status()).isEqualTo(StepStatus.COMMITTED);
    assertThat(card(step).owner().organization().name()).isEqualTo("ACIJ");
  }

  @Test
  void doneTakesEvidenceAndBlockedAReason() {
    var step = here.asked();
    steps.accept(here.luis, step, 0);

    refused("evidence-missing", () -> steps.move(here.luis, step, StepStatus.DONE, "", 1));
    refused("reason-missing", () -> steps.move(here.luis, step, StepStatus.BLOCKED, null, 1));
    steps.move(here.luis, step, StepStatus.DONE, "Está en la carpeta común", 1);

    var page = steps.page(here.ana, step);
    assertThat(page.evidence()).isEqualTo("Está en la carpeta común");
    assertThat(page.card().doneOn()).isEqualTo(in(0));
    assertThat(page.possible().moves()).containsExactly(StepStatus.IN_PROGRESS);
  }

  @Test
  void theOwnerMustBelongToTheGroupAndTheOrganization() {
    var wanted = here.wanted("Algo", null);

    refused("owner-outside", () -> steps.propose(here.ana, owned(wanted, here.omar)));
    refused("organization", () -> steps.propose(here.ana, owned(wanted, here.ana)));
  }

  @Test
  void aDayThatIsPastIsRefused() {
    refused(
        "date-past",
        () ->
            steps.propose(
                here.ana,
                new NewStep(
                    here.group, null, "Algo", "", here.luis, here.themis, in(-2), null, key())));
  }

  @Test
  void aPrivateGroupsStepIsAbsentForOthers() {
    var discussion = here.discussion();
    var step = here.asked("Traducir", here.opening(discussion));
    var plan = plans.planOf(here.ana, here.group).id();

    absent(() -> steps.page(here.omar, step));
    absent(() -> steps.accept(here.omar, step, 0));
    absent(() -> steps.propose(here.omar, here.wanted("Algo", null)));
    absent(() -> steps.from(here.omar, discussion));
    absent(() -> plans.board(here.omar, plan));
    absent(() -> plans.changes(here.omar, plan, 0));
    absent(() -> plans.planOf(here.omar, here.group));
    assertThat(plans.of(here.omar, List.of(here.group))).isEmpty();
    assertThat(gate.admits(here.omar, Topics.of(plan))).isFalse();
    assertThat(gate.admits(here.omar, Topics.of(discussion))).isFalse();
    assertThat(gate.admits(here.luis, Topics.of(plan))).isTrue();
    assertThat(gate.admits(here.luis, Topics.of(discussion))).isTrue();
    assertThat(gate.admits(here.omar, Topic.of("plan", PlanId.next()))).isFalse();
  }

  @Test
  void theSameKeyMakesOneStepHoweverOftenItArrives() throws Exception {
    var wanted = here.wanted("Una sola vez", null);

    var made = atOnce(12, n -> steps.propose(here.ana, wanted));

    assertThat(made).hasSize(12).containsOnly(made.getFirst());
    assertThat(board().steps()).hasSize(1);
    assertThat(board().steps().getFirst().revision()).isEqualTo(1);
  }

  @Test
  void ofManyMovesAtOnceOneWinsAndTheOthersLearnIt() throws Exception {
    var step = here.asked();
    steps.accept(here.luis, step, 0);

    var outcomes =
        atOnce(
            8,
            n -> {
              try {
                steps.move(here.luis, step, StepStatus.IN_PROGRESS, null, 1);
                return "won";
              } catch (EditConflict late) {
                return "late " + late.currentVersion();
              }
            });

    assertThat(outcomes).containsOnlyOnce("won");
    assertThat(outcomes).filteredOn("late 2"::equals).hasSize(7);
    assertThat(history.of(step)).hasSize(3);
  }

  @Test
  void anEditThatMeetsANewerOneShowsBoth() {
    var step = here.asked();
    var due = in(7);
    steps.edit(here.ana, step, new StepEdit("Nuevo título", "Nuevo", null, due), 0);

    assertThatExceptionOfType(EditConflict.class)
        .isThrownBy(() -> steps.edit(here.luis, step, new StepEdit("El mío", "Mío", null, due), 0))
        .satisfies(conflict -> assertThat(conflict.currentText()).contains("Nuevo título"));
    assertThat(card(step).title()).isEqualTo("Nuevo título");
    assertThat(history.of(step).getFirst().title()).isEqualTo("Traducir la introducción");
  }

  @Test
  void aPromisedDateIsNotChangedByAnEdit() {
    var step = here.asked();
    steps.edit(here.ana, step, new StepEdit("Título", "", null, in(9)), 0);
    assertThat(card(step).dueOn()).isEqualTo(in(9));
    steps.accept(here.luis, step, 1);

    refused(
        "date-promised",
        () -> steps.edit(here.ana, step, new StepEdit("Título", "", null, in(20)), 2));
  }

  @Test
  void whatIsKeptReplaysToWhatStands() {
    var step = here.asked();
    steps.proposeDate(here.luis, step, in(9), "Mejor así", 0);
    steps.agreeToDate(here.ana, step, 1);
    steps.move(here.luis, step, StepStatus.BLOCKED, "Falta el texto", 2);
    steps.reassign(here.ana, step, here.bea, here.themis, null, 3);
    steps.accept(here.bea, step, 4);

    Commitment replayed = null;
    for (var deed : history.of(step)) {
      replayed = deed.replayed(replayed);
      assertThat(replayed).isEqualTo(deed.after());
    }
    assertThat(replayed).isEqualTo(reader.find(step).orElseThrow().commitment());
  }

  @Test
  void whoMissedAFrameReadsWhatChanged() {
    var discussion = here.discussion();
    var step = here.asked("Traducir", here.opening(discussion));
    var other = here.asked();
    var plan = board().plan().id();

    steps.accept(here.luis, step, 0);

    assertThat(live.revision(Topics.of(plan))).isEqualTo(3);
    var changes = plans.changes(here.bea, plan, 1);
    assertThat(changes.revision()).isEqualTo(3);
    assertThat(changes.steps()).extracting(StepCard::id).containsExactly(other, step);
    var inThread = steps.changes(here.bea, discussion, 1);
    assertThat(inThread.revision()).isEqualTo(2);
    assertThat(inThread.steps()).extracting(StepCard::revision).containsExactly(2L);
    assertThat(plans.changes(here.bea, plan, 99).reset()).isTrue();
  }

  @Test
  void leadsSetObjectives() {
    var plan = plans.planOf(here.ana, here.group).id();
    refused("leads-only", () -> plans.add(here.luis, plan, "Publicar", in(90)));

    var objective = plans.add(here.ana, plan, "Publicar los cinco casos", in(90));

    assertThat(board().objectives()).extracting(ObjectiveSummary::id).containsExactly(objective);
    assertThat(plans.changes(here.luis, plan, 0).objectives()).hasSize(1);
    assertThat(plans.changes(here.luis, plan, 1).objectives()).isNull();
  }

  @Test
  void theBoardTakesAsManyStatementsForFiftyStepsAsForTwo() {
    here.asked();
    here.asked();
    var plan = board().plan().id();
    int few = statements.of(() -> plans.board(here.ana, plan));
    IntStream.range(0, 48).forEach(n -> here.asked());

    assertThat(statements.of(() -> plans.board(here.ana, plan))).isEqualTo(few);
    assertThat(board().steps()).hasSize(50);
  }

  @Test
  void myStepsComeSoonestFirstPageByPage() {
    for (int n = 0; n < 35; n++) {
      steps.propose(
          here.luis,
          new NewStep(
              here.group, null, "Paso " + n, "", here.luis, here.themis, in(35 - n), null, key()));
    }

    var first = steps.mine(here.luis, null);
    var rest = steps.mine(here.luis, first.next());

    var all = new ArrayList<>(first.items());
    all.addAll(rest.items());
    assertThat(rest.next()).isNull();
    assertThat(all).hasSize(35).doesNotHaveDuplicates();
    assertThat(all).isSortedAccordingTo((a, b) -> a.dueOn().compareTo(b.dueOn()));
  }

  @Test
  void aCardIsTheSameForEveryReader() throws Exception {
    var step = here.asked();

    var written = json.valueToTree(card(step));

    assertThat(written.get("id").asString()).isEqualTo(step.path());
    assertThat(written.get("status").asString()).isEqualTo("PROPOSED");
    assertThat(written.get("dueOn").asString()).isEqualTo(in(7).toString());
    assertThat(written.get("owner").get("organization").asString()).isEqualTo("Themis");
    assertThat(written.get("owner").get("country").asString()).isEqualTo("BR");
    assertThat(written.get("origin").isNull()).isTrue();
    assertThat(written.get("version").asLong()).isZero();
  }

  @Test
  void whatAnOperatorDescribesIsLoadedOnceWithItsHistory() {
    var plan =
        definitions.define(new PlanDefinition(here.group, "Plan de publicación", null, null));
    var described =
        new StepDefinition(
            "estudios/fima-" + key(),
            plan,
            null,
            "Llevar el caso a 18 páginas",
            "",
            here.luis,
            here.themis,
            here.ana,
            in(-20),
            StepStatus.DONE,
            Answer.ACCEPTED,
            null,
            null,
            100,
            in(-19),
            List.of(here.bea),
            null,
            Instant.parse("2026-10-01T12:00:00Z"));

    var step = definitions.define(described);

    assertThat(definitions.define(described)).isEqualTo(step);
    var page = steps.page(here.ana, step);
    assertThat(page.card().doneOn()).isEqualTo(in(-19));
    assertThat(page.helpers()).extracting(it -> it.id()).containsExactly(here.bea);
    assertThat(page.history()).extracting(StepHistoryEntry::to).endsWith(StepStatus.DONE);
    assertThat(plans.planOf(here.ana, here.group).title()).isEqualTo("Plan de publicación");
  }

  private Board board() {
    return plans.board(here.ana, plans.planOf(here.ana, here.group).id());
  }

  private StepCard card(StepId step) {
    return steps.page(here.ana, step).card();
  }

  private static NewStep owned(NewStep wanted, MemberId owner) {
    return new NewStep(
        wanted.group(),
        null,
        wanted.title(),
        "",
        owner,
        wanted.organization(),
        wanted.dueOn(),
        null,
        key());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(act)
        .satisfies(refused -> assertThat(refused.key()).isEqualTo("actionplans.refused." + key));
  }

  private static void absent(ThrowingCallable act) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(act);
  }

  private interface Numbered<T> {
    T act(int n) throws Exception;
  }

  private static <T> List<T> atOnce(int times, Numbered<T> act) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = IntStream.range(0, times).<Callable<T>>mapToObj(n -> () -> act.act(n)).toList();
      var results = new ArrayList<T>();
      for (var future : threads.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    }
  }
}
