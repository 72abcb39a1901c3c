import { html, nothing, type TemplateResult } from 'lit';
import { due, plainDay } from '../text/dates';
import type { Texts } from '../text/texts';
import { avatar, dueMark, statusMark } from '../ui/marks';
import type { StepCard } from './types';

/** Addresses are relative to the application's root, whatever path it is served under. */
export const stepUrl = (step: StepCard): string => `steps/${step.id}`;
export const planUrl = (step: StepCard): string => `plans/${step.plan}`;

/** A next step as it hangs from its post. */
export function stepCard(step: StepCard, texts: Texts, now: Date, fresh: boolean): TemplateResult {
  return html`<div class="mg-step${fresh ? ' mg-fresh' : ''}" role="group" aria-label=${texts.t('step.fromHere')}>
    <div class="mg-step-head">
      <span class="mg-step-label">${texts.t('step.name')}</span>${statusMark(step.status, texts)}${step.percent === null
        ? nothing
        : html`<span class="mg-meta">${percent(step.percent, texts)}</span>`}${answer(step, texts)}
      <span class="mg-spacer"></span><a class="mg-meta" href=${planUrl(step)}>${texts.t('step.onPlan')}</a>
    </div>
    <h3 class="mg-step-title"><a href=${stepUrl(step)}>${step.title}</a></h3>
    <div class="mg-step-foot">
      <span class="mg-step-owner"
        >${avatar(step.owner, 'mg-tiny')}<span
          ><b>${step.owner.name}</b>${step.owner.organization
            ? texts.t('step.for', { organization: step.owner.organization })
            : nothing}</span
        ></span
      >${when(step, texts, now)}
    </div>
    ${step.percent === null || step.status === 'DONE'
      ? nothing
      : html`<span class="mg-edge" aria-hidden="true"><i style="width:${step.percent}%"></i></span>`}
  </div>`;
}

export const percent = (value: number, texts: Texts): string =>
  new Intl.NumberFormat(texts.locale, { style: 'percent' }).format(value / 100);

/** What stands between a proposal and a commitment. */
function answer(step: StepCard, texts: Texts): TemplateResult | typeof nothing {
  if (step.status !== 'PROPOSED') {
    return nothing;
  }
  return html`<span class="mg-meta">${texts.t(`answer.${step.answer}`, { name: firstName(step.owner.name) })}</span>`;
}

export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

/** Due, or done on. */
export function when(step: StepCard, texts: Texts, now: Date): TemplateResult | typeof nothing {
  if (step.status === 'DONE') {
    return step.doneOn
      ? html`<span class="mg-due mg-monte"
          ><minga-icon name="st-done"></minga-icon
          ><time datetime=${step.doneOn}>${texts.t('due.done', { date: plainDay(step.doneOn, texts, now) })}</time></span
        >`
      : nothing;
  }
  const day = step.dueOn;
  if (!day || step.status === 'DROPPED') {
    return nothing;
  }
  return dueMark(due(day, texts, now, 'long'), day);
}
