package org.minga.discussions;

/** Numbers of posts from the first to the last, both included; empty if last is below first. */
record NumberRange(int first, int last) {

  /**
   * As many numbers as the limit allows around one of them, a quarter of them before it, moved so
   * that none is wasted beyond either end.
   */
  static NumberRange around(int number, int limit, int lastNumber) {
    int first = Math.min(number - limit / 4, lastNumber - limit + 1);
    return from(Math.max(1, first), limit, lastNumber);
  }

  static NumberRange after(int number, int limit, int lastNumber) {
    return from(Math.max(0, Math.min(number, lastNumber)) + 1, limit, lastNumber);
  }

  static NumberRange before(int number, int limit, int lastNumber) {
    int last = Math.max(0, Math.min(number - 1, lastNumber));
    return new NumberRange(Math.max(1, last - limit + 1), last);
  }

  private static NumberRange from(int first, int limit, int lastNumber) {
    return new NumberRange(first, Math.min(lastNumber, first + limit - 1));
  }
}
