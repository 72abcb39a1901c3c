import type { LiveClient } from '../live/live-client';

const RENEW = 4_000;
const IDLE = 6_000;

/** Tells others that this member is typing, at most every four seconds, and that they have stopped. */
export class TypingSignal {
  private sentAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly live: LiveClient,
    private readonly topic: string,
    private readonly now: () => number = Date.now,
  ) {}

  typed(): void {
    if (this.now() - this.sentAt >= RENEW) {
      this.sentAt = this.now();
      this.say(true);
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.stopped(), IDLE);
  }

  stopped(): void {
    clearTimeout(this.timer);
    if (this.sentAt > 0) {
      this.sentAt = 0;
      this.say(false);
    }
  }

  private say(on: boolean): void {
    this.live.send('/app/typing', { topic: this.topic, on });
  }
}
