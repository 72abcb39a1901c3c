package org.minga.discussions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.groups.GroupDefinition;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.groups.Visibility;
import org.minga.live.Topic;
import org.minga.live.TopicGate;
import org.minga.testing.ApplicationTest;
import org.minga.testing.StatementCount;
import org.minga.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Import(StatementCount.class)
class DiscussionsModuleTests {

  @Autowired ApplicationContext context;
  @Autowired Groups groups;
  @Autowired Discussions discussions;
  @Autowired Themes themes;
  @Autowired List<TopicGate> gates;
  @Autowired StatementCount statements;
  @Autowired JdbcClient jdbc;

  private MemberId ana;
  private MemberId luis;
  private MemberId outsider;
  private GroupId group;

  @BeforeEach
  void aGroupOfTwo() {
    var people = new TestPeople(context);
    ana = people.member("Ana Ficticia");
    luis = people.member("Luis Ficticio");
    outsider = people.member("Omar Ficticio");
    group = group(Visibility.PRIVATE);
  }

  @Test
  void aDiscussionOpensWithItsFirstPost() {
    var id = discuss("¿Cómo **cerramos**?");

    var page = discussions.page(luis, id, PageRequest.aroundUnread());

    assertThat(page.lastNumber()).isEqualTo(1);
    assertThat(page.revision()).isEqualTo(1);
    var post = page.posts().getFirst();
    assertThat(post.number()).isEqualTo(1);
    assertThat(post.html()).contains("<strong>cerramos</strong>");
    assertThat(post.language()).isEqualTo("es");
    assertThat(post.author().organization()).isEqualTo("ACIJ");
    assertThat(page.readUpTo()).isZero();
    assertThat(discussions.page(ana, id, PageRequest.aroundUnread()).readUpTo()).isEqualTo(1);
  }

  @Test
  void aReplyNamesWhatItAnswers() {
    var id = discuss("Hola");
    var first = reply(luis, id, null, "Uno");
    reply(ana, id, first, "Dos");

    var answer = discussions.page(ana, id, PageRequest.around(3)).posts().getLast();

    assertThat(answer.parent()).isEqualTo(first);
    assertThat(answer.inReplyTo()).isEqualTo(new PostView.Answered(first, 2, "Luis Ficticio"));
  }

  @Test
  void aReplyAnswersNoPostOfAnotherDiscussion() {
    var elsewhere = reply(ana, discuss("Otra"), null, "Allá");
    var id = discuss("Esta");

    assertThatThrownBy(() -> reply(ana, id, elsewhere, "Acá")).isInstanceOf(NotFound.class);
  }

  @Test
  void aRepeatedSendIsOnePost() {
    var id = discuss("Hola");
    var reply = new NewReply(id, null, "Una sola vez", null, key());

    assertThat(discussions.reply(ana, reply)).isEqualTo(discussions.reply(ana, reply));
    assertThat(discussions.page(ana, id, PageRequest.aroundUnread()).lastNumber()).isEqualTo(2);
  }

  @Test
  void twentyEqualSendsAtOnceAreOnePost() throws Exception {
    var id = discuss("Hola");
    var reply = new NewReply(id, null, "Una sola vez", null, key());

    var made = atOnce(20, n -> discussions.reply(ana, reply));

    assertThat(made).hasSize(20).containsOnly(made.getFirst());
    var page = discussions.page(ana, id, PageRequest.aroundUnread());
    assertThat(page.lastNumber()).isEqualTo(2);
    assertThat(page.revision()).isEqualTo(2);
  }

  @Test
  void aRepeatedOpeningIsOneDiscussion() {
    var opened = new NewDiscussion(group, null, "Título", "Texto", "pt", key());

    assertThat(discussions.open(ana, opened)).isEqualTo(discussions.open(ana, opened));
  }

  @Test
  void twentyRepliesAtOnceAreNumberedWithoutGapsAndNoneIsLost() throws Exception {
    var id = discuss("Hola");

    atOnce(20, n -> reply(n % 2 == 0 ? ana : luis, id, null, "Respuesta " + n));

    var page = discussions.page(ana, id, PageRequest.after(0));
    assertThat(page.posts())
        .extracting(PostView::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).boxed().toList());
    assertThat(page.posts())
        .extracting(PostView::revision)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).mapToObj(Long::valueOf).toList());
    assertThat(page.revision()).isEqualTo(21);
  }

  @Test
  void ofTwoEditsAtOnceOneWinsAndTheOtherSeesIt() throws Exception {
    var post = reply(ana, discuss("Hola"), null, "Antes");

    var outcomes =
        atOnce(
            2,
            n -> {
              try {
                discussions.edit(ana, post, "Texto " + n, 0);
                return "won";
              } catch (EditConflict conflict) {
                return conflict.currentVersion() + " " + conflict.currentText();
              }
            });

    assertThat(outcomes).contains("won");
    var kept = discussions.source(ana, post).markdown();
    assertThat(outcomes).contains("1 " + kept);
  }

  @Test
  void anEditKeepsWhatThePostSaidBefore() {
    var id = discuss("Hola");
    var post = reply(ana, id, null, "Antes");

    discussions.edit(ana, post, "Después", 0);

    var shown = discussions.page(luis, id, PageRequest.around(post)).posts().getLast();
    assertThat(shown.html()).contains("Después");
    assertThat(shown.version()).isEqualTo(1);
    assertThat(shown.editedAt()).isNotNull();
    assertThat(shown.revision()).isEqualTo(3);
    assertThat(
            jdbc.sql("SELECT markdown FROM discussions_post_revision WHERE post_id = :post")
                .param("post", post.value())
                .query(String.class)
                .list())
        .containsExactly("Antes");
  }

  @Test
  void onlyTheAuthorEdits() {
    var post = reply(ana, discuss("Hola"), null, "Mío");

    assertThatThrownBy(() -> discussions.edit(luis, post, "Tuyo", 0)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> discussions.source(luis, post)).isInstanceOf(Refused.class);
  }

  @Test
  void aReaderCatchesUpWithWhatChanged() {
    var id = discuss("Hola");
    var first = reply(ana, id, null, "Uno");
    reply(luis, id, null, "Dos");
    discussions.edit(ana, first, "Uno, mejor", 0);

    var changes = discussions.changes(luis, id, 2);

    assertThat(changes.revision()).isEqualTo(4);
    assertThat(changes.posts()).extracting(PostView::number).containsExactly(3, 2);
    assertThat(discussions.changes(luis, id, 4).posts()).isEmpty();
    assertThat(discussions.changes(luis, id, 99).reset()).isTrue();
  }

  @Test
  void tooManyChangesMeanStartingOver() {
    var id = discuss("Hola");
    for (int i = 0; i < 201; i++) {
      reply(ana, id, null, "Respuesta " + i);
    }

    assertThat(discussions.changes(luis, id, 1).reset()).isTrue();
    assertThat(discussions.changes(luis, id, 2).posts()).hasSize(200);
  }

  @Test
  void aPageOpensAroundTheFirstUnread() {
    var id = discuss("Hola");
    for (int i = 0; i < 120; i++) {
      reply(ana, id, null, "Respuesta " + i);
    }
    discussions.markRead(luis, id, 60);

    var page = discussions.page(luis, id, PageRequest.aroundUnread());

    assertThat(page.posts()).hasSize(50);
    assertThat(page.first()).isLessThanOrEqualTo(60);
    assertThat(page.last()).isGreaterThan(61);
    assertThat(page.total()).isEqualTo(121);
    assertThat(discussions.page(luis, id, PageRequest.before(page.first())).last())
        .isEqualTo(page.first() - 1);
    assertThat(discussions.page(luis, id, PageRequest.after(page.last())).first())
        .isEqualTo(page.last() + 1);
    assertThat(discussions.page(luis, id, PageRequest.after(121)).posts()).isEmpty();
  }

  @Test
  void aReadingPositionNeverGoesBackNorBeyondTheEnd() {
    var id = discuss("Hola");
    reply(ana, id, null, "Uno");
    discussions.markRead(luis, id, 1000);
    discussions.markRead(luis, id, 1);

    assertThat(discussions.page(luis, id, PageRequest.aroundUnread()).readUpTo()).isEqualTo(2);
  }

  @Test
  void whatOneWroteOneselfIsNotUnread() {
    var id = discuss("Hola");
    reply(luis, id, null, "Uno");
    reply(ana, id, null, "Dos");

    assertThat(summary(ana, id).unread()).isEqualTo(1);
    assertThat(summary(luis, id).unread()).isEqualTo(2);
    assertThat(discussions.unread(luis)).containsEntry(group, 2);
  }

  @Test
  void theListFiltersByThemeGroupAndUnread() {
    themes.define("research", Map.of(Locale.of("es"), "Investigación"), 1);
    var open = group(Visibility.OPEN);
    var about =
        discussions.open(
            ana, new NewDiscussion(open, "research", "Con tema", "Texto", null, key()));
    var other = discuss("Sin tema");
    discussions.markRead(luis, other, 1);

    assertThat(ids(luis, new DiscussionFilter("research", null, false))).contains(about);
    assertThat(ids(luis, new DiscussionFilter("research", null, false))).doesNotContain(other);
    assertThat(ids(luis, DiscussionFilter.of(group))).containsExactly(other);
    assertThat(ids(luis, new DiscussionFilter(null, group, true))).isEmpty();
    assertThat(ids(outsider, DiscussionFilter.everything())).contains(about).doesNotContain(other);
  }

  @Test
  void theNewestActivityComesFirstAndPagesDoNotOverlap() {
    var all = new ArrayList<DiscussionId>();
    for (int i = 0; i < 60; i++) {
      all.addFirst(discuss("Conversación " + i));
    }
    reply(luis, all.getLast(), null, "Sube");
    all.addFirst(all.removeLast());

    var read = new ArrayList<DiscussionId>();
    @Nullable String cursor = null;
    do {
      var page = discussions.list(ana, DiscussionFilter.of(group), cursor);
      page.items().forEach(it -> read.add(it.id()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(read).containsExactlyElementsOf(all);
    assertThatThrownBy(() -> discussions.list(ana, DiscussionFilter.of(group), "no place"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithRows() {
    var one = discuss("Una");
    int shortList = statements.of(() -> discussions.list(luis, DiscussionFilter.of(group), null));
    int shortThread = statements.of(() -> discussions.page(luis, one, PageRequest.aroundUnread()));
    for (int i = 0; i < 24; i++) {
      discuss("Más " + i);
      reply(i % 2 == 0 ? ana : luis, one, null, "Respuesta " + i);
    }

    assertThat(statements.of(() -> discussions.list(luis, DiscussionFilter.of(group), null)))
        .isEqualTo(shortList)
        .isLessThanOrEqualTo(4);
    assertThat(statements.of(() -> discussions.page(luis, one, PageRequest.aroundUnread())))
        .isEqualTo(shortThread)
        .isLessThanOrEqualTo(8);
  }

  @Test
  void aLateDraftIsRefused() {
    var id = discuss("Hola");

    assertThat(discussions.saveDraft(ana, id, null, "Hola a to", 2)).isTrue();
    assertThat(discussions.saveDraft(ana, id, null, "Hola", 1)).isFalse();
    assertThat(discussions.drafts(ana, id)).containsExactly(Map.entry("", "Hola a to"));
    assertThat(discussions.drafts(luis, id)).isEmpty();
  }

  @Test
  void aSentDraftDoesNotComeBackWithALateSave() {
    var id = discuss("Hola");
    discussions.saveDraft(ana, id, null, "Hola a todas", 2);
    reply(ana, id, null, "Hola a todas");

    assertThat(discussions.saveDraft(ana, id, null, "Hola a tod", 1)).isFalse();
    assertThat(discussions.drafts(ana, id)).isEmpty();
  }

  @Test
  void anUnopenedDiscussionIsKeptForItsAuthor() {
    discussions.saveNewDraft(ana, "Tít", "Tex", 1);

    assertThat(discussions.newDraft(ana)).isEqualTo(new Draft("Tít", "Tex", 1));
    discuss("Otra");
    assertThat(discussions.newDraft(ana).text()).isEmpty();
  }

  @Test
  void aPrivateGroupsDiscussionIsInvisibleToOthersByEveryCall() {
    var id = discuss("Secreto");
    var post = reply(ana, id, null, "Canario");
    var calls =
        List.<ThrowingCallable>of(
            () -> discussions.head(outsider, id),
            () -> discussions.rights(outsider, id),
            () -> discussions.opening(outsider, id),
            () -> discussions.page(outsider, id, PageRequest.aroundUnread()),
            () -> discussions.page(outsider, id, PageRequest.around(post)),
            () -> discussions.changes(outsider, id, 0),
            () -> discussions.list(outsider, DiscussionFilter.of(group), null),
            () -> reply(outsider, id, null, "Hola"),
            () -> discussions.open(outsider, opening("Hola")),
            () -> discussions.edit(outsider, post, "Hola", 0),
            () -> discussions.source(outsider, post),
            () -> discussions.markRead(outsider, id, 1),
            () -> discussions.saveDraft(outsider, id, null, "Hola", 1),
            () -> discussions.drafts(outsider, id),
            () -> discussions.reference(outsider, post));

    assertThat(calls)
        .allSatisfy(call -> assertThatThrownBy(call).isExactlyInstanceOf(NotFound.class));
    assertThat(ids(outsider, DiscussionFilter.everything())).doesNotContain(id);
    assertThat(discussions.unread(outsider)).isEmpty();
    assertThat(admitted(outsider, "discussion", id)).isFalse();
    assertThat(admitted(outsider, "presence-of-discussion", id)).isFalse();
    assertThat(admitted(luis, "discussion", id)).isTrue();
    assertThat(admitted(luis, "presence-of-discussion", id)).isTrue();
    assertThat(admitted(luis, "discussion", DiscussionId.next())).isFalse();
  }

  @Test
  void anOnRequestGroupIsReadByFacilitatorsButNotWritten() {
    var facilitator = new TestPeople(context).facilitator("Julieta Ficticia");
    group = group(Visibility.ON_REQUEST);
    var id = discuss("Hola");

    assertThat(discussions.head(facilitator, id).mayReply()).isFalse();
    assertThatThrownBy(() -> reply(facilitator, id, null, "Hola")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> discussions.head(outsider, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void aReferenceTellsWhereAPostStands() {
    var id = discuss("Hola");
    var post = reply(ana, id, null, "**Entrego** el caso.");

    var reference = discussions.reference(luis, post);

    assertThat(reference.discussion()).isEqualTo(id);
    assertThat(reference.excerpt()).isEqualTo("Entrego el caso.");
    assertThat(reference.author().id()).isEqualTo(ana);
  }

  private interface Act<T> {
    T on(int n) throws Exception;
  }

  private static <T> List<T> atOnce(int times, Act<T> act) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var acts = IntStream.range(0, times).<Callable<T>>mapToObj(n -> () -> act.on(n)).toList();
      var results = new ArrayList<T>();
      for (var done : threads.invokeAll(acts)) {
        results.add(done.get());
      }
      return results;
    }
  }

  private boolean admitted(MemberId member, String kind, DiscussionId id) {
    return gates.stream()
        .filter(gate -> gate.kinds().contains(kind))
        .allMatch(gate -> gate.admits(member, Topic.of(kind, id)));
  }

  private DiscussionSummary summary(MemberId member, DiscussionId id) {
    return discussions.list(member, DiscussionFilter.everything(), null).items().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<DiscussionId> ids(MemberId member, DiscussionFilter filter) {
    return discussions.list(member, filter, null).items().stream()
        .map(DiscussionSummary::id)
        .toList();
  }

  private DiscussionId discuss(String text) {
    return discussions.open(ana, opening(text));
  }

  private NewDiscussion opening(String text) {
    return new NewDiscussion(group, null, "¿Cómo seguimos?", text, null, key());
  }

  private PostId reply(MemberId author, DiscussionId id, @Nullable PostId parent, String text) {
    return discussions.reply(author, new NewReply(id, parent, text, null, key()));
  }

  private GroupId group(Visibility visibility) {
    return groups.define(new GroupDefinition("Cuidado", "", visibility, Set.of(ana), Set.of(luis)));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
