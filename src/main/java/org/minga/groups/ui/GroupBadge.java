package org.minga.groups.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.minga.commons.ui.MingaIcon;
import org.minga.groups.Visibility;

/** Says in a word and a shape who may see a group. */
class GroupBadge extends Span {

  GroupBadge(Visibility visibility) {
    addClassNames("mg-badge", "mg-outline");
    add(
        new MingaIcon(icon(visibility)),
        new Span(getTranslation("groups.visibility." + key(visibility))));
  }

  static String key(Visibility visibility) {
    return visibility.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String icon(Visibility visibility) {
    return visibility == Visibility.PRIVATE ? "lock-keyhole" : "users-round";
  }
}
