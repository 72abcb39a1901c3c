import { html, nothing, type TemplateResult } from 'lit';
import '../icons/minga-icon';
import type { Due } from '../text/dates';
import type { Texts } from '../text/texts';
import type { Person, StepStatus } from '../thread/types';

/** A person's circle; decoration beside the name. */
export const avatar = (
  person: { initials: string; hue: number },
  size: '' | 'mg-small' | 'mg-tiny' = '',
  here = false,
): TemplateResult =>
  html`<span class="mg-avatar ${size} mg-hue-${person.hue}${here ? ' mg-here' : ''}" aria-hidden="true"
    >${size === 'mg-tiny' ? person.initials.slice(0, 1) : person.initials}</span
  >`;

/** "Themis · BR"; international organizations carry their own mark. */
export function organization(person: Person, texts: Texts): TemplateResult | typeof nothing {
  if (!person.organization) {
    return nothing;
  }
  return html`${person.organization} · ${country(person, texts)}`;
}

export const country = (person: Person, texts: Texts): TemplateResult =>
  person.country
    ? html`<abbr class="mg-country" title=${texts.countryName(person.country)}>${person.country}</abbr>`
    : html`<abbr class="mg-country" title=${texts.t('international')}>${texts.t('internationalShort')}</abbr>`;

export interface StatusMark {
  icon: string;
  tone: string;
  knot: string;
}

export const statusMarks: Record<StepStatus, StatusMark> = {
  PROPOSED: { icon: 'st-proposed', tone: 'mg-ink-2', knot: 'mg-proposed' },
  COMMITTED: { icon: 'st-committed', tone: 'mg-barro', knot: 'mg-committed' },
  IN_PROGRESS: { icon: 'st-progress', tone: 'mg-barro', knot: 'mg-in-progress' },
  BLOCKED: { icon: 'st-blocked', tone: 'mg-grana', knot: 'mg-blocked' },
  DONE: { icon: 'st-done', tone: 'mg-monte', knot: 'mg-done' },
  DROPPED: { icon: 'st-dropped', tone: 'mg-ink-2', knot: 'mg-dropped' },
};

export const statusName = (status: StepStatus, texts: Texts): string => texts.t(`status.${status}`);

export const statusMark = (status: StepStatus, texts: Texts): TemplateResult =>
  html`<span class="mg-status ${statusMarks[status].tone}"
    ><minga-icon name=${statusMarks[status].icon}></minga-icon>${statusName(status, texts)}</span
  >`;

export const dueMark = (due: Due, day: string): TemplateResult =>
  html`<span class="mg-due ${due.tone}"
    ><minga-icon name=${due.icon}></minga-icon><time datetime=${day} title=${due.full}>${due.text}</time></span
  >`;
