package org.minga.discussions.ui;

import org.jspecify.annotations.Nullable;
import org.minga.commons.EditConflict;
import org.minga.commons.MemberId;
import org.minga.commons.Messages;
import org.minga.commons.Refused;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.Discussions;
import org.minga.discussions.NewReply;
import org.minga.discussions.PostId;
import tools.jackson.databind.JsonNode;

/**
 * Carries what a member does in a thread to the service, and its answer back. Rights are the
 * service's matter, anew at each act.
 */
class ThreadActs {

  private final MingaThread thread;
  private final Discussions discussions;
  private final Messages messages;
  private final MemberId actor;
  private final DiscussionId discussion;

  ThreadActs(
      MingaThread thread,
      Discussions discussions,
      Messages messages,
      MemberId actor,
      DiscussionId discussion) {
    this.thread = thread;
    this.discussions = discussions;
    this.messages = messages;
    this.actor = actor;
    this.discussion = discussion;
  }

  void listen() {
    thread.on("reply", this::reply);
    thread.on("edit", this::edit);
    thread.on("edit-source", it -> thread.showEditor(discussions.source(actor, post(it))));
    thread.on("preview", this::preview);
    thread.on("draft", this::draft);
    thread.on("read", it -> discussions.markRead(actor, discussion, it.path("number").asInt(0)));
    thread.on("closed", it -> discussions.rights(actor, discussion));
  }

  private void reply(JsonNode detail) {
    var key = detail.path("key").asString("");
    try {
      var reply = new NewReply(discussion, parent(detail), text(detail, "markdown"), null, key);
      var id = discussions.reply(actor, reply);
      thread.accepted(key, discussions.post(actor, id));
    } catch (Refused refused) {
      thread.refused(key, words(refused));
    }
  }

  private void edit(JsonNode detail) {
    var post = post(detail);
    var mine = text(detail, "markdown");
    try {
      discussions.edit(actor, post, mine, detail.path("version").asLong(0));
      thread.accepted(post.path(), discussions.post(actor, post));
    } catch (EditConflict conflict) {
      thread.conflict(post, conflict, mine);
    } catch (Refused refused) {
      thread.refused(post.path(), words(refused));
    }
  }

  private void preview(JsonNode detail) {
    var token = text(detail, "token");
    try {
      thread.showPreview(token, discussions.preview(actor, text(detail, "text")));
    } catch (Refused refused) {
      thread.showPreview(token, "<p>" + words(refused) + "</p>");
    }
  }

  /** A draft that is refused stays where it is written; sending it will say what is wrong. */
  private void draft(JsonNode detail) {
    try {
      discussions.saveDraft(
          actor,
          discussion,
          parent(detail),
          text(detail, "text"),
          detail.path("sequence").asLong(0));
    } catch (Refused tooLong) {
      return;
    }
  }

  private String words(Refused refused) {
    return messages.get(
        refused.key(), thread.getUI().orElseThrow().getLocale(), refused.arguments());
  }

  private static PostId post(JsonNode detail) {
    return PostId.parse(text(detail, "post"));
  }

  private static @Nullable PostId parent(JsonNode detail) {
    var parent = detail.path("parent");
    return parent.isString() ? PostId.parse(parent.asString()) : null;
  }

  private static String text(JsonNode detail, String name) {
    return detail.path(name).asString("");
  }
}
