package org.minga.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.minga.commons.MemberId;
import org.springframework.stereotype.Service;

/**
 * The one place through which a committed change reaches those who follow it, in other browsers and
 * in views of this server (ADR 4).
 */
@Service
public class Live {

  private final Revisions revisions;
  private final Subscriptions subscriptions;
  private final Sockets sockets;
  private final Followers followers;
  private final Outbox outbox;

  Live(
      Revisions revisions,
      Subscriptions subscriptions,
      Sockets sockets,
      Followers followers,
      Outbox outbox) {
    this.revisions = revisions;
    this.subscriptions = subscriptions;
    this.sockets = sockets;
    this.followers = followers;
    this.outbox = outbox;
  }

  /**
   * Gives the change that the running transaction makes its place in the topic's order. Others who
   * change the topic wait until the transaction ends, so places commit in order.
   */
  public long advance(Topic topic) {
    return revisions.next(topic);
  }

  /** The place of the topic's last committed change; 0 before the first. */
  public long revision(Topic topic) {
    return revisions.current(topic);
  }

  /**
   * Sends a committed change to all who follow its topic: serialized once, whoever watches. Call
   * after commit.
   */
  public void publish(Change change) {
    outbox.send(change);
    followers.tell(change);
  }

  /**
   * Calls a view of this server at each change while the component is attached, with its UI locked
   * and pushed. Whoever calls has checked that the viewer may see the topic, and checks again when
   * told.
   */
  public Registration follow(Component component, Topic topic, Consumer<Change> onChange) {
    return followers.follow(component, topic, onChange);
  }

  /** Ends those subscriptions of a member that their gates no longer admit. */
  public void recheck(MemberId member) {
    subscriptions.recheck(held -> held.participant().member().equals(member));
  }

  /**
   * Ends those subscriptions that their gates no longer admit, of all topics about one aggregate,
   * whichever module they belong to.
   */
  public void recheck(UUID about) {
    subscriptions.recheck(held -> held.topic().id().equals(about));
  }

  /** Closes every socket that an ended session holds; its pages then say that the session ended. */
  public void end(Predicate<Connection> ended) {
    sockets.close(ended);
  }
}
