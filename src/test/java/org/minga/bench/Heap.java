package org.minga.bench;

import java.lang.management.ManagementFactory;

/** What is alive in this process. */
final class Heap {

  private Heap() {}

  /** Bytes, after garbage has been collected. */
  static long used() {
    var memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < 3; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
