import { html, nothing, type TemplateResult } from 'lit';
import { due, plainDay } from '../text/dates';
import type { Texts } from '../text/texts';
import { firstName, percent, stepUrl } from '../thread/step-card';
import type { StepCard, StepStatus } from '../thread/types';
import '../ui/minga-menu';
import { avatar, country, dueMark, statusMarks, statusName } from '../ui/marks';

export interface CardView {
  texts: Texts;
  now: Date;
  me: string | undefined;
  moves: readonly StepStatus[];
  moving: boolean;
}

export interface CardActs {
  open(event: Event, step: StepCard): void;
  move(step: StepCard, to: StepStatus): void;
  key(event: KeyboardEvent, step: StepCard): void;
  grab(event: PointerEvent, step: StepCard): void;
}

export function drawCard(step: StepCard, view: CardView, acts: CardActs): TemplateResult {
  const { texts } = view;
  const movable = view.moves.length > 0;
  return html`<article
    class="mg-kcard ${statusMarks[step.status].knot}${movable ? ' mg-is-movable' : ''}${view.moving
      ? ' mg-is-moving'
      : ''}"
    data-step=${step.id}
    aria-busy=${view.moving}
    @keydown=${(event: KeyboardEvent) => acts.key(event, step)}
    @pointerdown=${movable ? (event: PointerEvent) => acts.grab(event, step) : nothing}
  >
    ${waiting(step, view)}
    <h4 class="mg-kcard-title">
      <a href=${stepUrl(step)} draggable="false" @click=${(event: Event) => acts.open(event, step)}>${step.title}</a>
    </h4>
    <p class="mg-kcard-owner">
      ${avatar(step.owner, 'mg-tiny')}
      <span
        ><b>${step.owner.name}</b>${step.owner.organization
          ? html`<span class="mg-kcard-org"
              ><span>${step.owner.organization}</span>&nbsp;·&nbsp;${country(step.owner, texts)}</span
            >`
          : nothing}</span
      >
    </p>
    ${foot(step, view)}
    ${step.percent === null || step.status === 'DONE'
      ? nothing
      : html`<span class="mg-edge" aria-hidden="true"><i style="width:${step.percent}%"></i></span>`}
    ${movable
      ? html`<minga-menu
          class="mg-kcard-move"
          .items=${view.moves.map((status) => ({
            name: status,
            label: statusName(status, texts),
            icon: statusMarks[status].icon,
          }))}
          .label=${texts.t('board.moveStep', { title: step.title })}
          .heading=${texts.t('board.moveTo')}
          .icon=${'ellipsis'}
          @choose=${(event: CustomEvent<StepStatus>) => acts.move(step, event.detail)}
        ></minga-menu>`
      : nothing}
  </article>`;
}

/** What a proposal waits for. */
function waiting(step: StepCard, { texts, me }: CardView): TemplateResult | typeof nothing {
  if (step.status !== 'PROPOSED') {
    return nothing;
  }
  const text =
    step.answer === 'AWAITING' && step.owner.id === me
      ? texts.t('answer.mine')
      : texts.t(`answer.${step.answer}`, { name: firstName(step.owner.name) });
  return html`<p class="mg-meta">${text}</p>`;
}

function foot(step: StepCard, { texts, now }: CardView): TemplateResult | typeof nothing {
  if (step.status === 'DONE') {
    return step.doneOn
      ? html`<p class="mg-kcard-foot">
          <minga-icon name="st-done"></minga-icon>${texts.t('due.done', { date: plainDay(step.doneOn, texts, now) })}
        </p>`
      : nothing;
  }
  return html`<p class="mg-kcard-foot">
    ${step.dueOn && step.status !== 'DROPPED' ? dueMark(due(step.dueOn, texts, now), step.dueOn) : nothing}${step.percent ===
    null
      ? nothing
      : html`<span class="mg-kcard-percent">${percent(step.percent, texts)}</span>`}
  </p>`;
}
