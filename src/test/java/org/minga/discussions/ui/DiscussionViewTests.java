package org.minga.discussions.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionFilter;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.DiscussionSummary;
import org.minga.discussions.Discussions;
import org.minga.discussions.NewDiscussion;
import org.minga.discussions.NewReply;
import org.minga.discussions.PageRequest;
import org.minga.groups.GroupDefinition;
import org.minga.groups.GroupId;
import org.minga.groups.Groups;
import org.minga.groups.ReadableGroup;
import org.minga.groups.Visibility;
import org.minga.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class DiscussionViewTests extends ViewTest {

  @Autowired Groups groups;
  @Autowired Discussions discussions;
  @Autowired JsonMapper json;

  private MemberId ana;
  private MemberId luis;
  private MemberId outsider;
  private GroupId group;
  private DiscussionId id;

  @BeforeEach
  void aPrivateGroupOfTwoWithADiscussion() {
    ana = people.member("Ana Ficticia");
    luis = people.member("Luis Ficticio");
    outsider = people.member("Omar Ficticio");
    group =
        groups.define(
            new GroupDefinition("Cuidado", "Carta", Visibility.PRIVATE, Set.of(ana), Set.of(luis)));
    id =
        discussions.open(
            ana, new NewDiscussion(group, null, "¿Quién escribe?", "Yo no.", null, key()));
    as(luis);
  }

  @Test
  void aReplyOfTheElementBecomesAPost() {
    open();

    fire("reply", Map.of("markdown", "Escribo **yo**.", "key", key()));

    var post = discussions.page(ana, id, PageRequest.around(2)).posts().getLast();
    assertThat(post.author().id()).isEqualTo(luis);
    assertThat(post.html()).contains("<strong>yo</strong>");
  }

  @Test
  void anEmptyReplyIsRefusedWithoutLeavingThePage() {
    open();

    fire("reply", Map.of("markdown", "   ", "key", key()));

    assertThat(discussions.page(ana, id, PageRequest.aroundUnread()).lastNumber()).isEqualTo(1);
    assertThat(_find(MingaThread.class)).hasSize(1);
  }

  @Test
  void readingIsRemembered() {
    open();

    fire("read", Map.of("number", 1));

    assertThat(discussions.head(luis, id).unread()).isZero();
  }

  @Test
  void aDraftIsKept() {
    open();

    fire("draft", Map.of("text", "A medio escr", "sequence", 5));

    assertThat(discussions.drafts(luis, id)).containsEntry("", "A medio escr");
  }

  @Test
  void anEditThatCameTooLateLosesNothing() {
    var post = discussions.reply(luis, new NewReply(id, null, "Antes", null, key()));
    open();
    discussions.edit(luis, post, "En otra ventana", 0);

    fire("edit", Map.of("post", post.path(), "markdown", "Aquí", "version", 0));

    assertThat(discussions.source(luis, post).markdown()).isEqualTo("En otra ventana");
  }

  @Test
  void thePageHandsTheElementItsPostsAndWords() {
    open();

    var thread = _get(MingaThread.class).getElement();
    assertThat(thread.getProperty("locale")).isEqualTo("es");
    assertThat(thread.getPropertyRaw("page").toString()).contains("Yo no.");
    assertThat(thread.getPropertyRaw("me").toString()).contains("Luis Ficticio");
    assertThat(thread.getPropertyRaw("can").toString()).contains("\"reply\":true");
  }

  @Test
  void aPrivateDiscussionIsNotThereForOthers() {
    as(outsider);

    open();

    assertThat(_find(MingaThread.class)).isEmpty();
    assertThat(shown()).doesNotContain("¿Quién");
    go("discussions");
    assertThat(_find(Anchor.class)).noneMatch(link -> link.getHref().contains(id.path()));
  }

  @Test
  void theListShowsWhatIsUnread() {
    go("discussions");

    assertThat(_find(TalkItem.class)).anyMatch(talk -> words(talk).contains("¿Quién escribe?"));
  }

  @Test
  void aDiscussionBeginsInTheDialog() {
    go(DiscussionsNavigation.toDiscussions());
    press("Nueva conversación");
    @SuppressWarnings("unchecked")
    var where =
        (Select<ReadableGroup>)
            _get(
                Select.class, it -> it.withPredicate(s -> "Grupo de trabajo".equals(s.getLabel())));
    where.setValue(
        groups.readable(luis).stream().filter(it -> it.id().equals(group)).findFirst().get());
    _setValue(_get(TextField.class), "Una pregunta");

    press("Publicar");
    assertThat(_get(TextArea.class).isInvalid()).isTrue();
    assertThat(discussions.newDraft(luis).title()).isEqualTo("Una pregunta");

    _setValue(_get(TextArea.class), "¿Cuándo?");
    press("Publicar");

    assertThat(discussions.list(luis, DiscussionFilter.of(group), null).items())
        .extracting(DiscussionSummary::title)
        .contains("Una pregunta");
  }

  private void open() {
    go(DiscussionsNavigation.toDiscussion(id));
  }

  private void fire(String event, Map<String, Object> detail) {
    _fireDomEvent(_get(MingaThread.class), event, json.valueToTree(Map.of("event.detail", detail)));
  }
}
