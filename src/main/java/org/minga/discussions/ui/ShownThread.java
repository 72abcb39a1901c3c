package org.minga.discussions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionHead;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.PostId;
import org.minga.groups.GroupRights;
import tools.jackson.databind.node.ObjectNode;

/** A thread on a screen, and what its companions add to it. */
class ShownThread implements ThreadHost {

  private record Action(String name, String label, String icon) {}

  private final MingaThread thread;
  private final MemberId actor;
  private final DiscussionHead head;
  private final Div aside = new Div();
  private final List<Action> actions = new ArrayList<>();
  private final Map<String, Consumer<PostId>> acts = new HashMap<>();

  ShownThread(MingaThread thread, MemberId actor, DiscussionHead head) {
    this.thread = thread;
    this.actor = actor;
    this.head = head;
    aside.addClassName("mg-stack");
    thread.on(
        "act",
        detail -> {
          var act = acts.get(detail.path("name").asString(""));
          if (act != null) {
            act.accept(PostId.parse(detail.path("post").asString("")));
          }
        });
  }

  @Override
  public MemberId actor() {
    return actor;
  }

  @Override
  public DiscussionId discussion() {
    return head.id();
  }

  @Override
  public GroupRights rights() {
    return head.rights();
  }

  @Override
  public Component component() {
    return thread;
  }

  @Override
  public void postAction(String name, String labelKey, String icon, Consumer<PostId> onAct) {
    acts.put(name, onAct);
    actions.add(new Action(name, thread.getTranslation(labelKey), icon));
    thread.set("actions", actions);
  }

  @Override
  public void cards(ObjectNode json) {
    thread.getElement().setPropertyJson("steps", json);
  }

  @Override
  public Div aside() {
    return aside;
  }
}
