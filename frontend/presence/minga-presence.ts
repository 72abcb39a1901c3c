import { html, nothing } from 'lit';
import { live } from '../live/live-client';
import type { Person, Present } from '../thread/types';
import { define, LightElement } from '../ui/light-element';
import { avatar } from '../ui/marks';

/** `<minga-presence>`: who else has this discussion open, and what they do. Draws nothing while nobody is. */
export class MingaPresence extends LightElement {
  static override properties = {
    ...LightElement.properties,
    topic: { type: String },
    me: { attribute: false },
    compact: { type: Boolean },
    here: { state: true },
    count: { state: true },
  };

  /** Such as `presence-of-discussion.2f…`. */
  declare topic: string;
  declare me: Person | null;
  /** One line of circles with a count, for phones. */
  declare compact: boolean;
  declare here: Present[];
  declare count: number;

  private leave: (() => void) | null = null;

  constructor() {
    super();
    this.topic = '';
    this.me = null;
    this.compact = false;
    this.here = [];
    this.count = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave?.();
    this.leave = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('topic') && this.isConnected) {
      this.follow();
    }
  }

  private follow(): void {
    this.leave?.();
    this.leave = this.topic
      ? live.follow(this.topic, {
          frame: (frame) => {
            const { here, count } = frame.data as { here: Present[]; count?: number };
            this.here = here;
            this.count = count ?? here.length;
          },
          closed: () => {
            this.here = [];
            this.count = 0;
          },
        })
      : null;
  }

  protected override render(): unknown {
    const others = this.here.filter((person) => person.id !== this.me?.id);
    const count = this.count - (this.here.length - others.length);
    if (count <= 0) {
      return nothing;
    }
    if (this.compact) {
      return html`<div class="mg-row">
        <span class="mg-avatars">${others.slice(0, 4).map((person) => avatar(person, 'mg-small', true))}</span>
        <span class="mg-meta">${this.texts.t('presence.count', { n: count })}</span>
      </div>`;
    }
    return html`<section aria-labelledby="presence-title">
      <div class="mg-section-head">
        <h2 id="presence-title">${this.texts.t('presence.title')}</h2>
        <span class="mg-count">${count}</span>
      </div>
      <ul class="mg-people">
        ${others.map(
          (person) =>
            html`<li>
              <a class="mg-person" href="members/${person.id}"
                >${avatar(person, 'mg-small', true)}<span
                  ><span class="mg-person-name">${person.name}</span><small>${this.texts.t(`presence.${person.doing}`)}</small></span
                ></a
              >
            </li>`,
        )}
      </ul>
      ${count > others.length
        ? html`<p class="mg-meta">${this.texts.t('presence.more', { n: count - others.length })}</p>`
        : nothing}
    </section>`;
  }
}

define('minga-presence', MingaPresence);
