package org.minga.discussions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minga.commons.NotFound;
import org.minga.commons.Refused;
import org.minga.groups.GroupId;
import org.minga.groups.GroupRights;
import org.minga.groups.Visibility;

class PostingPolicyTests {

  @Test
  void lengthCountsCharactersNotTheirHalves() {
    assertThat(PostingPolicy.title("🙂".repeat(200))).hasSize(400);
    refused("discussions.refused.title-long", () -> PostingPolicy.title("🙂".repeat(201)));
    refused("discussions.refused.text-long", () -> PostingPolicy.text("a".repeat(20_001)));
    assertThat(PostingPolicy.text("a".repeat(20_000))).hasSize(20_000);
  }

  @Test
  void sizeIsCheckedBeforeCharacters() {
    refused("discussions.refused.text-long", () -> PostingPolicy.text("\0".repeat(20_001)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n\t"})
  void anEmptyTextIsRefused(String text) {
    refused("discussions.refused.text-empty", () -> PostingPolicy.text(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\u0007b", "\ud83d", "a\u009b"})
  void charactersThatCannotBeShownAreRefused(String text) {
    refused("discussions.refused.text-characters", () -> PostingPolicy.text(text));
    refused("discussions.refused.title-characters", () -> PostingPolicy.title(text));
  }

  @Test
  void aTitleIsOneLine() {
    refused("discussions.refused.title-characters", () -> PostingPolicy.title("una\ndos"));
    assertThat(PostingPolicy.title("  una  ")).isEqualTo("una");
  }

  @Test
  void linesEndInOneWay() {
    assertThat(PostingPolicy.text("una\r\ndos\n")).isEqualTo("una\ndos");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ES", "español", "pt-BR", "e"})
  void whatIsNoLanguageCodeIsRefused(String code) {
    refused("discussions.refused.language", () -> PostingPolicy.language(code));
  }

  @ParameterizedTest
  @EnumSource(DiscussionState.class)
  void whoMayNotReadIsToldNothingWhateverTheState(DiscussionState state) {
    assertThatThrownBy(() -> PostingPolicy.mayReply(rights(false, false), state))
        .isExactlyInstanceOf(NotFound.class);
  }

  @Test
  void readersDoNotWrite() {
    refused(
        "discussions.refused.readers-only",
        () -> PostingPolicy.mayReply(rights(true, false), DiscussionState.OPEN));
  }

  @Test
  void onlyOpenAndResolvedDiscussionsTakePosts() {
    var member = rights(true, true);
    assertThatCode(
            () -> {
              PostingPolicy.mayReply(member, DiscussionState.OPEN);
              PostingPolicy.mayReply(member, DiscussionState.RESOLVED);
            })
        .doesNotThrowAnyException();
    refused(
        "discussions.refused.closed", () -> PostingPolicy.mayReply(member, DiscussionState.LOCKED));
    refused(
        "discussions.refused.closed",
        () -> PostingPolicy.mayReply(member, DiscussionState.ARCHIVED));
  }

  private static void refused(String key, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }

  private static GroupRights rights(boolean read, boolean contribute) {
    return new GroupRights(GroupId.next(), "Grupo", Visibility.ON_REQUEST, read, contribute, false);
  }
}
