package org.minga.authorization;

import org.minga.commons.NotFound;
import org.minga.commons.Refused;

/** How a call ends: the cells of the matrix. */
enum Outcome {
  /** It is done. */
  YES("yes"),
  /** As if there were nothing: absent and forbidden look the same. */
  NO("no"),
  /** A rule of the community says no, and says which. */
  RULE("rule"),
  /** It is done, and shows nothing of the group. */
  NIL("nil");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  static Outcome of(String word) {
    for (var outcome : values()) {
      if (outcome.word.equals(word)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("Not an outcome: " + word);
  }

  /** Makes the call and says how it ended. A call that gives false, or nothing, shows nothing. */
  static Outcome of(Operation operation, Scene scene, Principal principal) {
    try {
      var shown = operation.call(scene, scene.member(principal));
      return Boolean.FALSE.equals(shown) ? NIL : YES;
    } catch (NotFound absent) {
      return NO;
    } catch (Refused refused) {
      return RULE;
    }
  }

  @Override
  public String toString() {
    return word;
  }
}
