package org.minga.bench;

import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param value null if it could not be measured
 * @param goal the most that is accepted; null if there is no goal
 */
record Row(
    String name,
    @Nullable Double value,
    String unit,
    @Nullable Double goal,
    @Nullable Boolean met) {

  static Row measured(String name, double value, String unit) {
    return new Row(name, value, unit, null, null);
  }

  static Row atMost(double goal, String name, double value, String unit) {
    return new Row(name, value, unit, goal, value <= goal);
  }

  static Row missing(String name, String unit, double goal) {
    return new Row(name, null, unit, goal, false);
  }

  boolean missed() {
    return Boolean.FALSE.equals(met);
  }
}
