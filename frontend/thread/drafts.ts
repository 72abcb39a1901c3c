/** Texts half written, by the post they answer; the empty key is an answer to the discussion itself. */
export type DraftMap = Record<string, string>;

export interface DraftDetail {
  parent: string | null;
  text: string;
  /** Grows with every draft of this browser, so that a late one never overwrites a later one. */
  sequence: number;
}

const PAUSE = 1_000;

/**
 * Keeps drafts: tells the view after each second of pause, and a copy stays in the tab's own storage until the server
 * has the text, so that a lost connection or an ended session costs nothing. The copy goes when the tab is closed.
 */
export class Drafts {
  private texts = new Map<string, string>();
  private timers = new Map<string, ReturnType<typeof setTimeout>>();
  private sequence = 0;

  constructor(
    private readonly discussion: string,
    saved: DraftMap,
    private readonly tell: (draft: DraftDetail) => void,
    private readonly store: Storage | null = tabStorage(),
  ) {
    for (const [key, text] of Object.entries(saved)) {
      this.texts.set(key, text);
    }
    for (const [key, text] of this.kept()) {
      this.texts.set(key, text);
    }
  }

  text(parent: string | null): string {
    return this.texts.get(parent ?? '') ?? '';
  }

  /** Parents with an unfinished answer, the discussion itself as null. */
  parents(): (string | null)[] {
    return [...this.texts].filter(([, text]) => text.trim() !== '').map(([key]) => key || null);
  }

  write(parent: string | null, text: string): void {
    const key = parent ?? '';
    this.texts.set(key, text);
    this.keep(key, text);
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => this.flush(parent), PAUSE),
    );
  }

  /** Tells at once what has not been told. */
  flush(parent?: string | null): void {
    const keys = parent === undefined ? [...this.timers.keys()] : [parent ?? ''];
    for (const key of keys) {
      if (this.timers.has(key)) {
        clearTimeout(this.timers.get(key));
        this.timers.delete(key);
        this.tell({ parent: key || null, text: this.texts.get(key) ?? '', sequence: this.nextSequence() });
      }
    }
  }

  /** Whether all that was written has been told. */
  told(parent: string | null): boolean {
    return !this.timers.has(parent ?? '');
  }

  /** The text has been published. */
  drop(parent: string | null): void {
    const key = parent ?? '';
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.texts.delete(key);
    this.store?.removeItem(this.name(key));
  }

  private nextSequence(): number {
    this.sequence = Math.max(this.sequence + 1, Date.now());
    return this.sequence;
  }

  private name(key: string): string {
    return `minga.draft.${this.discussion}.${key}`;
  }

  private keep(key: string, text: string): void {
    try {
      if (text === '') {
        this.store?.removeItem(this.name(key));
      } else {
        this.store?.setItem(this.name(key), text);
      }
    } catch {
      // A full or forbidden storage only costs the copy; the server still gets the draft.
    }
  }

  private kept(): [string, string][] {
    const prefix = this.name('');
    return Array.from({ length: this.store?.length ?? 0 }, (_, index) => this.store!.key(index)!)
      .filter((name) => name.startsWith(prefix))
      .map((name) => [name.slice(prefix.length), this.store!.getItem(name) ?? '']);
  }
}

function tabStorage(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}
