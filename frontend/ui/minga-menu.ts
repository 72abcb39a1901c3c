import { html, LitElement, nothing } from 'lit';
import '../icons/minga-icon';
import { define } from './light-element';

export interface MenuItem {
  name: string;
  label: string;
  icon?: string;
  checked?: boolean;
}

/**
 * A button that opens a menu (WAI-ARIA menu button): arrows, Home, End, first letters, Esc. Tells `choose` with the name
 * of the item.
 */
export class MingaMenu extends LitElement {
  static override properties = {
    items: { attribute: false },
    label: { type: String },
    heading: { type: String },
    icon: { type: String },
    open: { state: true },
  };

  declare items: MenuItem[];
  declare label: string;
  declare heading: string;
  declare icon: string;
  declare open: boolean;

  private readonly outside = (event: Event): void => {
    if (!event.composedPath().includes(this)) {
      this.open = false;
    }
  };

  constructor() {
    super();
    this.items = [];
    this.label = '';
    this.heading = '';
    this.icon = 'ellipsis';
    this.open = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.outside);
  }

  /** Opens the menu with the focus on its first item. */
  show(): void {
    this.open = true;
    void this.updateComplete.then(() => {
      this.fit();
      this.entries()[0]?.focus();
    });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('open')) {
      document[this.open ? 'addEventListener' : 'removeEventListener']('pointerdown', this.outside);
    }
  }

  protected override render(): unknown {
    return html`<button
        type="button"
        class="mg-btn mg-icon-only mg-small"
        aria-label=${this.label}
        aria-haspopup="menu"
        aria-expanded=${this.open}
        @click=${() => (this.open ? this.hide() : this.show())}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'ArrowDown' && !this.open) {
            event.preventDefault();
            this.show();
          }
        }}
      >
        <minga-icon name=${this.icon}></minga-icon>
      </button>
      ${this.open
        ? html`<div class="mg-menu" role="menu" aria-label=${this.heading || this.label} @keydown=${this.key}>
            ${this.heading ? html`<p class="mg-menu-label" role="presentation">${this.heading}</p>` : nothing}
            ${this.items.map(
              (item) =>
                html`<button
                  type="button"
                  role=${item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                  aria-checked=${item.checked ?? nothing}
                  tabindex="-1"
                  @click=${() => this.choose(item)}
                >
                  ${item.icon ? html`<minga-icon name=${item.icon}></minga-icon>` : nothing}${item.label}
                </button>`,
            )}
          </div>`
        : nothing}`;
  }

  private entries(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  }

  private hide(): void {
    this.open = false;
    this.querySelector('button')?.focus();
  }

  private choose(item: MenuItem): void {
    this.hide();
    this.dispatchEvent(new CustomEvent('choose', { detail: item.name }));
  }

  private key(event: KeyboardEvent): void {
    const entries = this.entries();
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const to = (index: number) => entries[(index + entries.length) % entries.length]?.focus();
    switch (event.key) {
      case 'ArrowDown':
        to(at + 1);
        break;
      case 'ArrowUp':
        to(at - 1);
        break;
      case 'Home':
        to(0);
        break;
      case 'End':
        to(-1);
        break;
      case 'Escape':
        this.hide();
        break;
      case 'Tab':
        this.open = false;
        return;
      default: {
        const letter = event.key.toLowerCase();
        const next = [...entries.slice(at + 1), ...entries].find(
          (entry) => letter.length === 1 && entry.textContent?.trim().toLowerCase().startsWith(letter),
        );
        if (!next || event.ctrlKey || event.metaKey || letter === ' ') {
          return;
        }
        next.focus();
      }
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Opens upward where there is no room below. */
  private fit(): void {
    const menu = this.querySelector<HTMLElement>('.mg-menu');
    const box = menu?.getBoundingClientRect();
    if (menu && box && box.bottom > innerHeight && box.height < box.top) {
      menu.style.inset = 'auto 0 calc(100% + .25rem) auto';
    }
  }
}

define('minga-menu', MingaMenu);
