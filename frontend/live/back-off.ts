const FIRST = 500;
const LONGEST = 30_000;

/**
 * How long to wait before the next attempt to connect: doubling up to half a minute, and spread at random so that a
 * restarted server is not met by everyone at once.
 */
export class BackOff {
  private attempts = 0;

  constructor(private readonly random: () => number = Math.random) {}

  next(): number {
    const ceiling = Math.min(LONGEST, FIRST * 2 ** this.attempts++);
    return Math.round(ceiling / 2 + (this.random() * ceiling) / 2);
  }

  reset(): void {
    this.attempts = 0;
  }
}
