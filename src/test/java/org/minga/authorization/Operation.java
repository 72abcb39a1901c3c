package org.minga.authorization;

import org.jspecify.annotations.Nullable;
import org.minga.commons.MemberId;

/** A call of a service. */
interface Operation {

  /**
   * Makes the call.
   *
   * @return for a list, whether it shows anything of the scene's group; anything else for other
   *     calls
   */
  @Nullable Object call(Scene scene, MemberId actor);

  /** A call that gives nothing back. */
  static Operation act(Act act) {
    return (scene, actor) -> {
      act.call(scene, actor);
      return true;
    };
  }

  /** See {@link #act}. */
  interface Act {
    void call(Scene scene, MemberId actor);
  }
}
