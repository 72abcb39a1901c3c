package org.minga.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Many open pages that wait for the same thing; tells how long it took to reach each. */
final class Audience implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 5;

  private final List<Listener> listeners = new ArrayList<>();
  private final HttpClient http =
      HttpClient.newBuilder().executor(Executors.newFixedThreadPool(2)).build();
  private volatile Expectation expected = new Expectation("\0none", 0);

  /** What is awaited, since when, and by whom it has been seen. */
  private static final class Expectation {

    final String mark;
    final CountDownLatch left;
    final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    final long begun = System.nanoTime();

    Expectation(String mark, int pages) {
      this.mark = mark;
      this.left = new CountDownLatch(pages);
    }
  }

  /** An act that sends something. */
  interface Send {
    void run() throws Exception;
  }

  HttpClient http() {
    return http;
  }

  void add(Listener listener) {
    listeners.add(listener);
  }

  /** Every listener's ear. */
  void hear(String message) {
    var wanted = expected;
    if (message.contains(wanted.mark)) {
      wanted.nanos.add(System.nanoTime() - wanted.begun);
      wanted.left.countDown();
    }
  }

  /**
   * Sends something that carries the mark, and waits until all have it or 5 s have passed.
   *
   * @return nanoseconds from sending to receiving, one for each that got it
   */
  List<Long> time(String mark, Send send) throws Exception {
    var wanted = new Expectation(mark, listeners.size());
    expected = wanted;
    send.run();
    wanted.left.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return List.copyOf(wanted.nanos);
  }

  @Override
  public void close() {
    listeners.forEach(Listener::close);
    http.shutdownNow();
  }
}
