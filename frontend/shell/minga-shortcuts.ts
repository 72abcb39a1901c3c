/** Keys that lead through Minga: "g" and a letter goes somewhere, "?" lists them all. They rest while one types. */
const PAUSE_MS = 1200;
const FIELDS = 'input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-date-picker, vaadin-select';

class MingaShortcuts extends HTMLElement {
  enabled = true;

  private leaderAt = 0;
  private readonly onKey = (event: KeyboardEvent) => this.press(event);

  connectedCallback() {
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey);
  }

  private press(event: KeyboardEvent) {
    if (!this.enabled || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event)) {
      return;
    }
    if (event.timeStamp - this.leaderAt < PAUSE_MS) {
      this.leaderAt = 0;
      const door = document.querySelector<HTMLElement>(`a[data-go="${CSS.escape(event.key)}"]`);
      if (door) {
        event.preventDefault();
        door.click();
      }
    } else if (event.key === 'g') {
      this.leaderAt = event.timeStamp;
    } else if (event.key === '?') {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('help'));
    }
  }
}

function typing(event: KeyboardEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(FIELDS));
}

customElements.define('minga-shortcuts', MingaShortcuts);

export {};
