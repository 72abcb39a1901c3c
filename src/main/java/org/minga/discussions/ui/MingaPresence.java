package org.minga.discussions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import org.minga.discussions.DiscussionId;
import org.minga.discussions.PostView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BaseJsonNode;

/** The element that draws who else has a discussion open. */
@Tag("minga-presence")
@JsModule("./presence/minga-presence.ts")
class MingaPresence extends Component {

  MingaPresence(
      JsonMapper json,
      DiscussionId discussion,
      PostView.Author me,
      Map<String, String> patterns,
      String locale) {
    var element = getElement();
    element.setProperty("topic", "presence-of-discussion." + discussion.path());
    element.setPropertyJson("me", (BaseJsonNode) json.valueToTree(me));
    element.setPropertyJson("messages", (BaseJsonNode) json.valueToTree(patterns));
    element.setProperty("locale", locale);
  }

  /** One line of circles, for phones. */
  MingaPresence compact() {
    getElement().setProperty("compact", true);
    return this;
  }
}
