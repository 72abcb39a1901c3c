import type { Changes, Post, ThreadPage } from './types';

/**
 * The posts loaded so far and those held back. A newer revision of a post replaces an older one, never the other way
 * round, whichever way it came: page, frame or catch-up.
 */
export class Posts {
  private drawn = new Map<string, Post>();
  private held = new Map<string, Post>();
  private first = 1;
  private last = 0;
  private newest = 0;

  /** Bumped whenever what is drawn has changed. */
  generation = 0;

  all(): Post[] {
    return [...this.drawn.values()];
  }

  heldBack(): Post[] {
    return [...this.held.values()].sort((one, other) => one.number - other.number);
  }

  get(id: string): Post | undefined {
    return this.drawn.get(id);
  }

  get firstLoaded(): number {
    return this.first;
  }

  get lastLoaded(): number {
    return this.last;
  }

  /** The number of the newest post there is, loaded or not. */
  get lastNumber(): number {
    return this.newest;
  }

  get hasEarlier(): boolean {
    return this.first > 1;
  }

  get hasLater(): boolean {
    return this.last < this.newest;
  }

  /** Starts over with a page. */
  show(page: ThreadPage): void {
    this.drawn.clear();
    this.held.clear();
    this.first = page.posts.length > 0 ? page.first : 1;
    this.last = page.posts.length > 0 ? page.last : 0;
    this.newest = page.lastNumber;
    page.posts.forEach((post) => this.draw(post));
  }

  /** Adds a page that touches what is loaded, or starts over with one that lies apart. */
  join(page: ThreadPage): void {
    if (page.first <= this.last + 1 && page.last >= this.first - 1) {
      this.add(page);
    } else {
      this.show(page);
    }
  }

  /** Adds a page beside what is loaded. */
  add(page: ThreadPage): void {
    page.posts.forEach((post) => this.draw(post));
    if (page.posts.length > 0) {
      this.first = Math.min(this.first, page.first);
      this.last = Math.max(this.last, page.last);
    }
    this.newest = Math.max(this.newest, page.lastNumber);
  }

  /**
   * Takes a post that has just been written or changed. One that belongs to a page not loaded yet is left to that page.
   *
   * @param fits whether a new post can be drawn without moving what is being read; others are held back
   * @returns whether the post is new
   */
  take(post: Post, fits: (post: Post) => boolean): boolean {
    if (this.drawn.has(post.id)) {
      this.draw(post);
      return false;
    }
    const waiting = this.held.get(post.id);
    if (waiting) {
      if (waiting.revision <= post.revision) {
        this.held.set(post.id, post);
      }
      return false;
    }
    const complete = !this.hasLater;
    const isNew = post.number > this.newest;
    this.newest = Math.max(this.newest, post.number);
    const onLoadedPage = post.number >= this.first && post.number <= this.last;
    if (!onLoadedPage && !(isNew && complete)) {
      return isNew;
    }
    this.last = Math.max(this.last, post.number);
    if (fits(post)) {
      this.draw(post);
    } else {
      this.held.set(post.id, post);
    }
    return isNew;
  }

  /** Takes what was missed; the same rules as for single posts. */
  takeAll(changes: Changes, fits: (post: Post) => boolean): Post[] {
    const ascending = [...(changes.posts ?? [])].sort((one, other) => one.number - other.number);
    return ascending.filter((post) => this.take(post, fits));
  }

  /** Draws held posts: all, or those that fit now. Returns them. */
  release(fits: (post: Post) => boolean = () => true): Post[] {
    const released = this.heldBack().filter((post) => fits(post));
    for (const post of released) {
      this.held.delete(post.id);
      this.draw(post);
    }
    return released;
  }

  private draw(post: Post): void {
    const known = this.drawn.get(post.id);
    if (!known || known.revision <= post.revision) {
      this.drawn.set(post.id, post);
      this.generation++;
    }
  }
}
