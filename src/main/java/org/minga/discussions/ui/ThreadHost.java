package org.minga.discussions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.minga.commons.MemberId;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.PostId;
import org.minga.groups.GroupRights;
import tools.jackson.databind.node.ObjectNode;

/** The page of a discussion, as a companion may use it. */
public interface ThreadHost {

  /** Who looks at it. */
  MemberId actor();

  /** Which discussion it shows. */
  DiscussionId discussion();

  /** What the one who looks at it may do in its group. */
  GroupRights rights();

  /** The thread, for what lives as long as it is shown. */
  Component component();

  /**
   * Offers an act on each post.
   *
   * @param name of the act, such as {@code makeStep}
   * @param labelKey message key of its button
   * @param onAct decides anew whether the act is allowed
   */
  void postAction(String name, String labelKey, String icon, Consumer<PostId> onAct);

  /** Gives the cards that hang from posts: {@code {"steps": […], "revision": n}}. */
  void cards(ObjectNode json);

  /** Where the companion may put what stands beside the thread. */
  Div aside();
}
