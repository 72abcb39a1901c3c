import { LitElement } from 'lit';
import { Texts, type Messages } from '../text/texts';

/** An element that draws into the light DOM, where the application's styles apply, with words in the member's language. */
export class LightElement extends LitElement {
  static override properties = {
    messages: { attribute: false },
    locale: { type: String },
    zone: { type: String },
  };

  declare messages: Messages;
  declare locale: string;
  declare zone: string;

  /** The words as they are set now. */
  protected texts: Texts;

  constructor() {
    super();
    this.messages = {};
    this.locale = 'es';
    this.zone = 'UTC';
    this.texts = new Texts(this.messages, this.locale, this.zone);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('messages') || changed.has('locale') || changed.has('zone')) {
      this.texts = new Texts(this.messages, this.locale, this.zone);
    }
  }

  /** Tells the view, or whoever listens above. */
  protected tell(name: string, detail: unknown = {}): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) {
    customElements.define(name, element);
  }
}
