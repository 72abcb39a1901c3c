package org.minga.live;

/** A change as the wire carries it. */
record Frame(String topic, long revision, String type, Object data) {

  static Frame of(Change change) {
    return new Frame(change.topic().name(), change.revision(), change.type(), change.data());
  }
}
