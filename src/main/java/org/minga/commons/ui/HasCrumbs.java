package org.minga.commons.ui;

import java.util.List;

/** A view that says where it stands, for the line above the page. */
public interface HasCrumbs {

  /** From the outermost page to this one, which comes last. */
  List<Crumb> crumbs();
}
