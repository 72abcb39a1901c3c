package org.minga.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The views of this server that follow a topic; a topic is forgotten once its last follower leaves.
 */
@org.springframework.stereotype.Component
class Followers {

  private static final Logger log = LoggerFactory.getLogger(Followers.class);

  private record Follower(UI ui, Component view, Consumer<Change> onChange) {}

  private final Executor elsewhere = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<Topic, Set<Follower>> byTopic = new ConcurrentHashMap<>();

  Registration follow(Component view, Topic topic, Consumer<Change> onChange) {
    var attached =
        view.addAttachListener(event -> add(topic, new Follower(event.getUI(), view, onChange)));
    var detached = view.addDetachListener(event -> remove(topic, view));
    view.getUI().ifPresent(ui -> add(topic, new Follower(ui, view, onChange)));
    return Registration.combine(attached, detached, () -> remove(topic, view));
  }

  /**
   * Tells the views, each on a thread of its own: whoever made the change waits for none of them,
   * and what they read does not run inside the transaction that has just committed.
   */
  void tell(Change change) {
    for (var follower : byTopic.getOrDefault(change.topic(), Set.of())) {
      elsewhere.execute(() -> tell(follower, change));
    }
  }

  private static void tell(Follower follower, Change change) {
    try {
      follower
          .ui()
          .access(
              () -> {
                if (follower.view().isAttached()) {
                  follower.onChange().accept(change);
                }
              });
    } catch (UIDetachedException left) {
      log.debug("A follower of {} has left", change.topic(), left);
    }
  }

  private void add(Topic topic, Follower follower) {
    byTopic.compute(
        topic,
        (key, followers) -> {
          var all = followers == null ? ConcurrentHashMap.<Follower>newKeySet() : followers;
          all.add(follower);
          return all;
        });
  }

  private void remove(Topic topic, Component view) {
    byTopic.computeIfPresent(
        topic,
        (key, followers) -> {
          followers.removeIf(follower -> follower.view() == view);
          return followers.isEmpty() ? null : followers;
        });
  }
}
