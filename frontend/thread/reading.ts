/**
 * How far a member has read. Numbers grow with time while the tree is read in another order, so the mark only moves over
 * a number once every post up to it has been seen, is the member's own, or is not there.
 */
export class Reading {
  private seen = new Set<number>();

  /** @param upTo the mark that the server keeps */
  constructor(private upTo: number) {}

  get mark(): number {
    return this.upTo;
  }

  see(number: number): void {
    if (number > this.upTo) {
      this.seen.add(number);
    }
  }

  hasSeen(number: number): boolean {
    return number <= this.upTo || this.seen.has(number);
  }

  /**
   * Moves the mark as far as it goes.
   *
   * @param needsSight numbers of loaded posts by others, and of posts known but held back
   * @param loadedUpTo the last number loaded
   * @returns the new mark, or null if it has not moved
   */
  advance(needsSight: ReadonlySet<number>, loadedFrom: number, loadedUpTo: number): number | null {
    let mark = this.upTo;
    if (loadedFrom > mark + 1) {
      return null;
    }
    while (mark < loadedUpTo && (!needsSight.has(mark + 1) || this.seen.has(mark + 1))) {
      mark++;
    }
    if (mark === this.upTo) {
      return null;
    }
    this.upTo = mark;
    return mark;
  }
}
