import type { Frame, LiveClient } from './live-client';
import { Absent } from './rest';
import { RevisionGate } from './revision-gate';

export interface Reader {
  /** The next change in order. */
  apply(frame: Frame): void;
  /** Reads what changed since a revision, draws it, and answers the revision it then stands at; null if it failed. */
  catchUp(since: number): Promise<number | null>;
  /** The right to follow has ended. */
  closed(): void;
}

/** A frame sent while our SUBSCRIBE was on its way reaches nobody; asking once more finds it. */
const SETTLE = 2_000;
const RETRY = 4_000;

/** Follows a topic from a known revision without missing or repeating a change. */
export class Follower {
  private readonly gate: RevisionGate<Frame>;
  private readonly leave: () => void;
  private reading = false;
  private again = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private over = false;

  constructor(
    live: LiveClient,
    topic: string,
    revision: number,
    private readonly reader: Reader,
  ) {
    this.gate = new RevisionGate<Frame>(revision);
    this.leave = live.follow(topic, {
      frame: (frame) => this.pass(this.gate.offer(frame)),
      subscribed: () => {
        void this.read();
        this.later(SETTLE);
      },
      closed: () => this.end(),
    });
  }

  get revision(): number {
    return this.gate.revision;
  }

  /** Asks the server whether something is missing. */
  check(): void {
    void this.read();
  }

  stop(): void {
    this.over = true;
    clearTimeout(this.timer);
    this.leave();
  }

  private pass({ apply, gap }: { apply: Frame[]; gap: boolean }): void {
    apply.forEach((frame) => this.reader.apply(frame));
    if (gap) {
      void this.read();
    }
  }

  private async read(): Promise<void> {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = true;
    let revision: number | null = null;
    let absent = false;
    try {
      revision = await this.reader.catchUp(this.gate.revision);
    } catch (problem) {
      absent = problem instanceof Absent;
    }
    this.reading = false;
    if (this.over) {
      return;
    }
    if (absent) {
      this.end();
      return;
    }
    if (revision === null) {
      this.later(RETRY);
      return;
    }
    const { apply, gap } = this.gate.caughtUp(revision);
    apply.forEach((frame) => this.reader.apply(frame));
    if (this.again) {
      this.again = false;
      void this.read();
    } else if (gap) {
      this.later(RETRY);
    }
  }

  private end(): void {
    this.stop();
    this.reader.closed();
  }

  private later(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), delay);
  }
}
