/** Anything that has its place in a topic's order. */
export interface Revised {
  revision: number;
}

/**
 * Keeps a topic's frames in their order. A frame that follows the last one passes; one that was seen is dropped; one
 * that leaves a gap waits until the gap is read from the server.
 */
export class RevisionGate<F extends Revised> {
  private waiting: F[] = [];

  /** @param last revision of what is drawn already */
  constructor(private last: number) {}

  get revision(): number {
    return this.last;
  }

  /** Frames to draw now, in order, and whether something is missing before those that wait. */
  offer(frame: F): { apply: F[]; gap: boolean } {
    if (frame.revision > this.last) {
      this.waiting.push(frame);
    }
    return this.drain();
  }

  /** All changes up to this revision have been read from the server. */
  caughtUp(revision: number): { apply: F[]; gap: boolean } {
    this.last = Math.max(this.last, revision);
    return this.drain();
  }

  private drain(): { apply: F[]; gap: boolean } {
    const apply: F[] = [];
    this.waiting.sort((one, other) => one.revision - other.revision);
    for (const frame of this.waiting) {
      if (frame.revision === this.last + 1) {
        this.last = frame.revision;
        apply.push(frame);
      }
    }
    this.waiting = this.waiting.filter((frame) => frame.revision > this.last);
    return { apply, gap: this.waiting.length > 0 };
  }
}
