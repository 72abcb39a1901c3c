/**
 * Says things to screen readers through one polite region, at most one thing every ten seconds of a kind, the last one
 * winning.
 */
export class Announcer {
  private region: HTMLElement | null = null;
  private last = new Map<string, number>();
  private timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly pause = 10_000) {}

  attach(host: HTMLElement): void {
    if (!this.region) {
      this.region = document.createElement('p');
      this.region.className = 'mg-vh';
      this.region.setAttribute('role', 'status');
    }
    if (this.region.parentElement !== host) {
      host.append(this.region);
    }
  }

  detach(): void {
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
    this.region?.remove();
  }

  /** Says it now. */
  say(text: string): void {
    if (this.region) {
      this.region.textContent = text === this.region.textContent ? `${text}\u00a0` : text;
    }
  }

  /** Says the latest thing of a kind, but not more often than the pause. */
  sayRarely(kind: string, text: () => string): void {
    const wait = (this.last.get(kind) ?? -Infinity) + this.pause - Date.now();
    clearTimeout(this.timers.get(kind));
    if (wait <= 0) {
      this.last.set(kind, Date.now());
      this.say(text());
    } else {
      this.timers.set(
        kind,
        setTimeout(() => this.sayRarely(kind, text), wait),
      );
    }
  }
}
