package org.minga.groups.ui;

import com.vaadin.flow.component.Component;
import org.minga.commons.MemberId;
import org.minga.groups.GroupRights;

/** A part that another module adds to a working group's page; shown to those who may read it. */
public interface GroupSection {

  /** Its place; lower comes first. */
  int order();

  /** The message key of its heading. */
  String titleKey();

  /** Its content for one member, read anew at each call. */
  Component render(MemberId actor, GroupRights rights);
}
