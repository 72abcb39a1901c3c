package org.minga.bench;

import java.util.Arrays;
import java.util.Collection;

/** Durations, and where most of them lie. */
record Samples(double[] sortedMillis) {

  static Samples ofNanos(Collection<Long> nanos) {
    return new Samples(nanos.stream().mapToDouble(it -> it / 1e6).sorted().toArray());
  }

  static Samples of(int rounds, Runnable act) {
    for (int i = 0; i < rounds; i++) {
      act.run();
    }
    var nanos = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long begun = System.nanoTime();
      act.run();
      nanos[i] = System.nanoTime() - begun;
    }
    return ofNanos(Arrays.stream(nanos).boxed().toList());
  }

  /**
   * @param share from 0 to 1
   */
  double percentile(double share) {
    int index = (int) Math.ceil(share * sortedMillis.length) - 1;
    return sortedMillis[Math.clamp(index, 0, sortedMillis.length - 1)];
  }

  int count() {
    return sortedMillis.length;
  }
}
