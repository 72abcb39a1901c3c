package org.minga.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;

/** The five doors within a thumb's reach at the foot of a phone's screen. */
@SpringComponent
@UIScope
class PhoneDoors extends Nav {

  private final List<Door> doors;

  PhoneDoors() {
    addClassName("mg-tabbar");
    setAriaLabel(getTranslation("shell.doors"));
    doors =
        List.of(
            new Door("", "house", getTranslation("shell.home")),
            new Door("discussions", "messages-square", getTranslation("shell.discussions")),
            new Door("steps", "make-step", getTranslation("shell.steps.short")),
            new Door("groups", "users-round", getTranslation("shell.groups.short")),
            new Door("organizations", "map", getTranslation("shell.directory")));
    doors.forEach(
        door -> {
          door.removeClassName("mg-nav");
          add(door);
        });
  }

  void mark(String path) {
    doors.forEach(door -> door.mark(path));
  }
}
