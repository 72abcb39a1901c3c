import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../icons/minga-icon';
import type { Texts } from '../text/texts';
import { define } from '../ui/light-element';
import { formatted, type Tool } from './formatting';
import { sanitizedByTheServer } from './post';

export type ComposerState = 'idle' | 'sending' | 'slow';

const TOOLS: { tool: Tool; icon: string }[] = [
  { tool: 'bold', icon: 'bold' },
  { tool: 'italic', icon: 'italic' },
  { tool: 'link', icon: 'link' },
  { tool: 'list', icon: 'list' },
  { tool: 'quote', icon: 'quote' },
];

/**
 * Where a reply is written or a post is edited. Tells `text` on every change, `publish`, `preview` and `leave`; what
 * these mean is the thread's matter. The text stays here whatever the server says.
 */
export class MingaComposer extends LitElement {
  static override properties = {
    texts: { attribute: false },
    heading: { attribute: false },
    label: { type: String },
    placeholder: { type: String },
    value: { type: String },
    submit: { type: String },
    state: { type: String },
    error: { type: String },
    saved: { type: Boolean },
    docked: { type: Boolean },
    closable: { type: Boolean },
    previewHtml: { attribute: false },
    previewing: { state: true },
  };

  declare texts: Texts;
  declare heading: TemplateResult | string;
  declare label: string;
  declare placeholder: string;
  declare value: string;
  declare submit: string;
  declare state: ComposerState;
  declare error: string;
  declare saved: boolean;
  declare docked: boolean;
  declare closable: boolean;
  declare previewHtml: string | null;
  declare previewing: boolean;

  constructor() {
    super();
    this.heading = '';
    this.label = '';
    this.placeholder = '';
    this.value = '';
    this.submit = '';
    this.state = 'idle';
    this.error = '';
    this.saved = false;
    this.docked = false;
    this.closable = false;
    this.previewHtml = null;
    this.previewing = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get textarea(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  /** Puts the cursor at the end of what is written. */
  write(): void {
    void this.updateComplete.then(() => {
      const area = this.textarea;
      area?.focus({ preventScroll: this.docked });
      area?.setSelectionRange(area.value.length, area.value.length);
    });
  }

  protected override render(): unknown {
    const texts = this.texts;
    const errorId = `${this.id || 'composer'}-error`;
    const classes = [
      'mg-composer',
      this.docked ? 'mg-docked' : '',
      this.error ? 'mg-is-refused' : '',
      this.value.trim() || this.closable ? 'mg-is-open' : '',
    ];
    return html`<section class=${classes.filter(Boolean).join(' ')} aria-label=${this.label} @keydown=${this.key}>
      ${this.heading
        ? html`<div class="mg-composer-head">
            <minga-icon name=${this.submit ? 'pen-line' : 'reply'}></minga-icon><span>${this.heading}</span>
            ${this.closable
              ? html`<button
                  type="button"
                  class="mg-btn mg-icon-only mg-small"
                  aria-label=${texts.t('composer.close')}
                  @click=${() => this.tell('leave')}
                >
                  <minga-icon name="x"></minga-icon>
                </button>`
              : nothing}
          </div>`
        : nothing}
      ${this.previewing
        ? html`<div class="mg-md mg-composer-preview" aria-label=${texts.t('composer.preview')} role="region">
            ${this.previewHtml === null
              ? html`<p class="mg-meta">${texts.t('composer.previewing')}</p>`
              : sanitizedByTheServer(this.previewHtml)}
          </div>`
        : nothing}
      <textarea
        rows="2"
        aria-label=${this.label}
        aria-invalid=${this.error ? 'true' : nothing}
        aria-describedby=${this.error ? errorId : nothing}
        placeholder=${this.placeholder}
        ?hidden=${this.previewing}
        ?readonly=${this.state === 'sending'}
        .value=${this.value}
        @input=${this.input}
      ></textarea>
      ${this.error
        ? html`<p class="mg-error" id=${errorId} role="alert"><minga-icon name="circle-alert"></minga-icon>${this.error}</p>`
        : nothing}
      <div class="mg-composer-bar">
        <span class="mg-composer-tools" role="group" aria-label=${texts.t('composer.tools')}>
          ${TOOLS.map(
            ({ tool, icon }) =>
              html`<button
                type="button"
                class="mg-btn mg-icon-only mg-small${tool === 'list' || tool === 'link' ? '' : ' mg-not-phone'}"
                aria-label=${texts.t(`composer.${tool}`)}
                title=${texts.t(`composer.${tool}`)}
                ?disabled=${this.previewing}
                @click=${() => this.use(tool)}
              >
                <minga-icon name=${icon}></minga-icon>
              </button>`,
          )}
          <button
            type="button"
            class="mg-btn mg-icon-only mg-small"
            aria-label=${texts.t('composer.preview')}
            title=${texts.t('composer.preview')}
            aria-pressed=${this.previewing}
            @click=${this.togglePreview}
          >
            <minga-icon name=${this.previewing ? 'eye-off' : 'eye'}></minga-icon>
          </button>
        </span>
        <span class="mg-spacer"></span>${this.word()}
        <button
          type="button"
          class="mg-btn mg-primary"
          aria-disabled=${this.state === 'sending' || !this.value.trim()}
          @click=${this.publish}
        >
          ${this.state === 'sending' ? texts.t('composer.sending') : this.submit || texts.t('composer.publish')}
          <kbd aria-hidden="true">Ctrl ↵</kbd>
        </button>
      </div>
    </section>`;
  }

  private word(): TemplateResult | typeof nothing {
    if (this.state === 'slow') {
      return html`<span class="mg-meta" role="status">${this.texts.t('composer.slow')}</span>`;
    }
    return this.saved && this.value.trim() && this.state === 'idle'
      ? html`<span class="mg-meta mg-composer-saved"
          ><minga-icon name="check"></minga-icon>${this.texts.t('composer.saved')}</span
        >`
      : nothing;
  }

  private input(event: Event): void {
    this.value = (event.target as HTMLTextAreaElement).value;
    this.tell('text');
  }

  private publish(): void {
    if (this.state !== 'sending' && this.value.trim()) {
      this.previewing = false;
      this.tell('publish');
    }
  }

  private togglePreview(): void {
    this.previewing = !this.previewing;
    if (this.previewing) {
      this.previewHtml = null;
      this.tell('preview');
    } else {
      this.write();
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.publish();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (this.previewing) {
        this.togglePreview();
      } else {
        this.tell('leave');
      }
    }
  }

  /** Through the editing command where there is one, so that undo knows it. */
  private use(tool: Tool): void {
    const area = this.textarea;
    if (!area) {
      return;
    }
    const edit = formatted(tool, area.value, area.selectionStart, area.selectionEnd);
    area.focus();
    area.setSelectionRange(edit.from, edit.to);
    if (!document.execCommand('insertText', false, edit.insert)) {
      area.setRangeText(edit.insert);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
    area.setSelectionRange(edit.selectFrom, edit.selectTo);
  }

  private tell(name: 'text' | 'publish' | 'preview' | 'leave'): void {
    this.dispatchEvent(new CustomEvent(name, { detail: this.value }));
  }
}

define('minga-composer', MingaComposer);
