const LONG_ENOUGH = 600;

/**
 * Notices which posts have been in sight for a moment while the page was visible. A post taller than the screen counts
 * as seen once half the screen is filled with it.
 */
export class ReadTracker {
  private observer: IntersectionObserver | null = null;
  private waiting = new Map<Element, ReturnType<typeof setTimeout>>();
  private watched = new Set<Element>();

  constructor(private readonly seen: (number: number) => void) {}

  /** Watches exactly these posts. */
  watch(posts: Iterable<Element>): void {
    this.observer ??= this.create();
    const wanted = new Set(posts);
    for (const post of this.watched) {
      if (!wanted.has(post)) {
        this.observer?.unobserve(post);
        this.forget(post);
        this.watched.delete(post);
      }
    }
    for (const post of wanted) {
      if (!this.watched.has(post)) {
        this.watched.add(post);
        this.observer?.observe(post);
      }
    }
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = null;
    this.watched.clear();
    this.waiting.forEach((timer) => clearTimeout(timer));
    this.waiting.clear();
  }

  private create(): IntersectionObserver | null {
    if (typeof IntersectionObserver === 'undefined') {
      return null;
    }
    return new IntersectionObserver((entries) => entries.forEach((entry) => this.noticed(entry)), {
      threshold: [0, 0.25, 0.5, 0.75, 1],
    });
  }

  private noticed(entry: IntersectionObserverEntry): void {
    const screen = entry.rootBounds?.height ?? innerHeight;
    const inSight = entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= screen / 2;
    if (!inSight) {
      this.forget(entry.target);
    } else if (!this.waiting.has(entry.target)) {
      this.waiting.set(
        entry.target,
        setTimeout(() => this.count(entry.target), LONG_ENOUGH),
      );
    }
  }

  private count(post: Element): void {
    this.waiting.delete(post);
    if (document.visibilityState === 'visible') {
      this.seen(Number((post as HTMLElement).dataset['number']));
    } else {
      document.addEventListener('visibilitychange', () => this.observer && this.again(post), { once: true });
    }
  }

  /** Asks again about a post that was in sight of nobody. */
  private again(post: Element): void {
    this.observer?.unobserve(post);
    this.observer?.observe(post);
  }

  private forget(post: Element): void {
    clearTimeout(this.waiting.get(post));
    this.waiting.delete(post);
  }
}
