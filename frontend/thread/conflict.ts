import { html, type TemplateResult } from 'lit';
import type { Texts } from '../text/texts';
import { difference, type Run } from './difference';

/** Somebody saved first: both texts, and what to do with them. */
export interface Conflict {
  version: number;
  saved: string;
  mine: string;
}

export interface ConflictActs {
  keepSaved(): void;
  putMine(): void;
  join(): void;
}

export function drawConflict(conflict: Conflict, texts: Texts, acts: ConflictActs): TemplateResult {
  const [saved, mine] = difference(conflict.saved, conflict.mine);
  return html`<div class="mg-conflict" role="group" aria-label=${texts.t('conflict.title')} tabindex="-1">
    <p class="mg-note mg-ocre" role="alert">
      <minga-icon name="triangle-alert"></minga-icon
      ><span><b>${texts.t('conflict.title')}</b> ${texts.t('conflict.text')}</span>
    </p>
    <div class="mg-conflict-two">
      ${version(texts.t('conflict.saved'), '', saved, texts.t('conflict.keepSaved'), () => acts.keepSaved())}
      ${version(texts.t('conflict.mine'), texts.t('conflict.unsaved'), mine, texts.t('conflict.putMine'), () => acts.putMine())}
    </div>
    <div><button type="button" class="mg-btn mg-small mg-primary" @click=${() => acts.join()}>${texts.t('conflict.join')}</button></div>
  </div>`;
}

const version = (title: string, meta: string, runs: Run[], act: string, choose: () => void): TemplateResult =>
  html`<article class="mg-conflict-text">
    <div>
      <header><b>${title}</b><span class="mg-meta">${meta}</span></header>
      <p>${runs.map((run) => (run.differs ? html`<mark>${run.text}</mark>` : run.text))}</p>
    </div>
    <button type="button" class="mg-btn mg-small" @click=${choose}>${act}</button>
  </article>`;
