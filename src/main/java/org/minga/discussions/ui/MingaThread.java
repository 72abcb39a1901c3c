package org.minga.discussions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.minga.commons.EditConflict;
import org.minga.discussions.PostId;
import org.minga.discussions.PostSource;
import org.minga.discussions.PostView;
import org.minga.discussions.ThreadPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * The element that draws a thread in the browser and follows it live. It holds no component per
 * post: an open page costs the server the same for 10 posts and for 10 000.
 */
@Tag("minga-thread")
@JsModule("./thread/minga-thread.ts")
class MingaThread extends Component {

  private final JsonMapper json;

  MingaThread(JsonMapper json) {
    this.json = json;
  }

  void page(ThreadPage page) {
    set("page", page);
  }

  void me(PostView.Author me) {
    set("me", me);
  }

  void can(boolean reply) {
    set("can", Map.of("reply", reply));
  }

  void drafts(Map<String, String> drafts) {
    set("drafts", drafts);
  }

  void words(Map<String, String> patterns, String locale, String zone) {
    set("messages", patterns);
    getElement().setProperty("locale", locale);
    getElement().setProperty("zone", zone);
  }

  void highlight(PostId post) {
    getElement().setProperty("highlight", post.path());
  }

  void shortcuts(boolean on) {
    getElement().setProperty("shortcuts", on);
  }

  void set(String property, Object value) {
    getElement().setPropertyJson(property, (BaseJsonNode) json.valueToTree(value));
  }

  /** Hears one of the element's events. */
  void on(String event, Consumer<JsonNode> act) {
    getElement()
        .addEventListener(event, it -> act.accept(it.getEventData().get("event.detail")))
        .addEventData("event.detail");
  }

  void accepted(String key, @Nullable PostView post) {
    getElement().callJsFunction("accepted", key, json.valueToTree(post));
  }

  void refused(String key, String message) {
    getElement().callJsFunction("refused", key, message);
  }

  void showEditor(PostSource source) {
    getElement()
        .callJsFunction(
            "showEditor", source.post().path(), source.markdown(), (double) source.version());
  }

  void conflict(PostId post, EditConflict conflict, String mine) {
    getElement()
        .callJsFunction(
            "conflict",
            post.path(),
            (double) conflict.currentVersion(),
            conflict.currentText(),
            mine);
  }

  void showPreview(String token, String html) {
    getElement().callJsFunction("showPreview", token, html);
  }
}
