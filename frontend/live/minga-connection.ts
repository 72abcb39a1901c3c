import { html, nothing } from 'lit';
import '../icons/minga-icon';
import { define, LightElement } from '../ui/light-element';
import { live, type LiveState } from './live-client';

const PATIENCE = 3_000;
const BACK_FOR = 4_000;

/**
 * `<minga-connection>`: says when the live connection has been lost for three seconds, when it is back, and lays a dialog
 * over the page once the session has ended.
 */
export class MingaConnection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    signIn: { type: String, attribute: 'sign-in' },
    member: { type: String },
    shown: { state: true },
  };

  /** Address of the sign-in; the address of this page is added as `returnTo` unless it is empty. */
  declare signIn: string;
  /** Id of the member: their own topic keeps the line open on every page, so that an ended session shows at once. */
  declare member: string;
  declare shown: 'nothing' | 'offline' | 'back' | 'ended';

  private since = new Date();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stop: (() => void) | null = null;
  private hangUp: (() => void) | null = null;
  private readonly offline = (): void => this.changed('offline');
  private readonly online = (): void => this.changed(live.state);

  constructor() {
    super();
    this.signIn = '';
    this.member = '';
    this.shown = 'nothing';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    this.stop = live.observe((state) => this.changed(state));
    addEventListener('offline', this.offline);
    addEventListener('online', this.online);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    this.hangUp?.();
    this.hangUp = null;
    clearTimeout(this.timer);
    removeEventListener('offline', this.offline);
    removeEventListener('online', this.online);
  }

  /** The server has told by another way that the session is over. */
  sessionEnded(): void {
    live.sessionEnded();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('member')) {
      live.belongsTo(this.member);
    }
  }

  private changed(state: LiveState): void {
    if (this.shown === 'ended') {
      return;
    }
    if (state === 'ended') {
      clearTimeout(this.timer);
      this.shown = 'ended';
    } else if (state === 'offline') {
      if (this.shown !== 'offline' && this.timer === undefined) {
        this.since = new Date();
        this.later(PATIENCE, 'offline');
      }
    } else if (state === 'connected' || state === 'idle') {
      clearTimeout(this.timer);
      this.timer = undefined;
      if (this.shown === 'offline') {
        this.shown = 'back';
        this.later(BACK_FOR, 'nothing');
      }
    }
  }

  private later(delay: number, shown: 'offline' | 'nothing'): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.shown = shown;
    }, delay);
  }

  protected override updated(): void {
    if (this.member && !this.hangUp) {
      this.hangUp = live.follow(`member.${this.member}`, { frame: () => {} });
    }
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  protected override render(): unknown {
    const time = new Intl.DateTimeFormat(this.texts.locale, {
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: this.texts.zone,
    }).format(this.since);
    switch (this.shown) {
      case 'offline':
        return html`<p class="mg-note mg-ocre mg-connection" role="status">
          <minga-icon name="wifi-off"></minga-icon
          ><span><b>${this.texts.t('connection.lost', { time })}</b> ${this.texts.t('connection.draftKept')}</span>
        </p>`;
      case 'back':
        return html`<p class="mg-note mg-monte mg-connection" role="status">
          <minga-icon name="check"></minga-icon><span>${this.texts.t('connection.back')}</span>
        </p>`;
      case 'ended':
        return html`<dialog
          class="mg-dialog"
          aria-labelledby="session-ended"
          aria-describedby="session-ended-text"
          @cancel=${(event: Event) => event.preventDefault()}
        >
          <h2 id="session-ended">${this.texts.t('session.ended')}</h2>
          <p id="session-ended-text">${this.texts.t('session.endedText')}</p>
          <div class="mg-form-acts">
            <a class="mg-btn mg-primary" href=${this.returning()} router-ignore>${this.texts.t('session.signIn')}</a>
          </div>
        </dialog>`;
      default:
        return nothing;
    }
  }

  /** Without an address of its own, this page itself: it asks to sign in and comes back here. */
  private returning(): string {
    if (!this.signIn) {
      return location.href.split('#')[0]!;
    }
    const url = new URL(this.signIn, document.baseURI);
    url.searchParams.set('returnTo', location.pathname + location.search);
    return url.href;
  }
}

define('minga-connection', MingaConnection);
