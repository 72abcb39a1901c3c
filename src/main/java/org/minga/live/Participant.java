package org.minga.live;

import org.minga.commons.MemberId;

/** A signed-in person as the live channels know them; the principal of a session implements it. */
public interface Participant {

  /** Who it is. */
  MemberId member();

  /** The name others see beside "is typing". */
  String displayName();
}
