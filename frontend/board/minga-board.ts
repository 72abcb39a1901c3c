import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { Follower } from '../live/follower';
import { live, type Frame } from '../live/live-client';
import { read } from '../live/rest';
import { fullDay } from '../text/dates';
import type { Person, StepCard, StepStatus } from '../thread/types';
import { Announcer } from '../ui/announcer';
import { define, LightElement } from '../ui/light-element';
import { statusMark, statusMarks, statusName } from '../ui/marks';
import { drawCard, type CardActs } from './card';
import { drag } from './drag';
import {
  BoardSteps,
  COLUMNS,
  DEFAULT_MOVES,
  lanes,
  movesOf,
  TABS,
  type Board,
  type BoardChanges,
  type Lane,
  type Moves,
} from './model';

/** A move may wait for a word in a dialog; after this long the card goes back to where the server has it. */
const GIVE_BACK_AFTER = 120_000;
const ARROWS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * `<minga-board>`: a plan's next steps by objective and status, live. A card moves by dragging, by its menu, or by
 * Alt+arrow; it is drawn in its new place at once and comes back if the server refuses.
 */
export class MingaBoard extends LightElement {
  static override properties = {
    ...LightElement.properties,
    board: { attribute: false },
    me: { attribute: false },
    can: { attribute: false },
    moves: { attribute: false },
    tab: { state: true },
  };

  declare board: Board | null;
  declare me: Person | null;
  declare can: { move?: boolean; propose?: boolean };
  declare moves: Moves;
  declare tab: StepStatus;

  private readonly steps = new BoardSteps();
  private readonly announcer = new Announcer();
  private readonly shownDropped = new Set<string>();
  private readonly slow = new Map<string, ReturnType<typeof setTimeout>>();
  private follower: Follower | null = null;
  private problem = '';
  private focusStep: string | null = null;

  constructor() {
    super();
    this.board = null;
    this.me = null;
    this.can = {};
    this.moves = DEFAULT_MOVES;
    this.tab = 'IN_PROGRESS';
  }

  /** The move of a step was refused: the card returns and the reason is said. */
  refused(step: string, message: string): void {
    clearTimeout(this.slow.get(step));
    this.steps.giveBack(step);
    this.problem = message;
    this.focusStep = step;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    if (this.board) {
      this.follow(this.board);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.follower?.stop();
    this.follower = null;
    this.announcer.detach();
    this.slow.forEach((timer) => clearTimeout(timer));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('board') && this.board) {
      this.steps.show(this.board.steps);
      if (this.isConnected) {
        this.follow(this.board);
      }
    }
  }

  protected override updated(): void {
    this.announcer.attach(this);
    if (this.focusStep) {
      this.querySelector<HTMLElement>(`[data-step="${CSS.escape(this.focusStep)}"] .mg-kcard-title a`)?.focus();
      this.focusStep = null;
    }
  }

  private follow(board: Board): void {
    this.follower?.stop();
    this.follower = new Follower(live, `plan.${board.plan.id}`, board.revision, {
      apply: (frame) => this.took(frame),
      catchUp: (since) => this.catchUp(board.plan.id, since),
      closed: () => this.tell('closed'),
    });
  }

  private took(frame: Frame): void {
    if (frame.type === 'step') {
      this.takeStep(frame.data as StepCard);
    } else if (frame.type === 'plan' && this.board) {
      const change = frame.data as Partial<Board>;
      this.board.objectives = change.objectives ?? this.board.objectives;
    }
    this.requestUpdate();
  }

  private takeStep(step: StepCard): void {
    this.steps.take(step);
    if (!this.steps.isMoving(step.id)) {
      clearTimeout(this.slow.get(step.id));
    }
  }

  private async catchUp(plan: string, since: number): Promise<number | null> {
    const changes = await read<BoardChanges>(`api/plans/${plan}/changes?since=${since}`);
    if (changes && this.board) {
      if (changes.reset && changes.steps) {
        this.steps.show(changes.steps);
      }
      changes.steps?.forEach((step) => this.takeStep(step));
      this.board.objectives = changes.objectives ?? this.board.objectives;
      this.requestUpdate();
    }
    return changes?.revision ?? null;
  }

  private allowed(step: StepCard): readonly StepStatus[] {
    return this.can.move ? movesOf(step, this.moves, this.me?.id) : [];
  }

  private move(step: StepCard, to: StepStatus): void {
    if (!this.allowed(step).includes(to)) {
      this.announcer.say(this.texts.t('board.notThere', { status: statusName(to, this.texts) }));
      return;
    }
    const version = this.steps.move(step.id, to);
    if (version === null) {
      return;
    }
    this.problem = '';
    this.focusStep = step.id;
    if (TABS.includes(to)) {
      this.tab = to;
    }
    this.announcer.say(this.texts.t('board.moved', { title: step.title, status: statusName(to, this.texts) }));
    this.slow.set(
      step.id,
      setTimeout(() => this.refused(step.id, ''), GIVE_BACK_AFTER),
    );
    this.tell('move', { step: step.id, status: to, version });
    this.requestUpdate();
  }

  private readonly acts: CardActs = {
    open: (event, step) => {
      const click = event as MouseEvent;
      if (!(click.ctrlKey || click.metaKey || click.shiftKey)) {
        click.preventDefault();
        this.tell('open', { step: step.id });
      }
    },
    move: (step, to) => this.move(step, to),
    key: (event, step) => this.key(event, step),
    grab: (event, step) => this.grab(event, step),
  };

  private grab(event: PointerEvent, step: StepCard): void {
    const card = event.currentTarget as HTMLElement;
    const allows = (target: HTMLElement | null): target is HTMLElement =>
      target !== null && this.allowed(step).includes(target.dataset['drop'] as StepStatus);
    const lane = card.closest<HTMLElement>('.mg-lane')!;
    const targets = [...lane.querySelectorAll<HTMLElement>('[data-drop]')].filter(allows);
    let marked: HTMLElement | null = null;
    drag(event, card, lane, {
      lifted: () => targets.forEach((target) => target.classList.add('mg-drop-may')),
      over: (target) => {
        marked?.classList.remove('mg-drop-over');
        marked = allows(target) ? target : null;
        marked?.classList.add('mg-drop-over');
      },
      dropped: (target) => {
        targets.forEach((it) => it.classList.remove('mg-drop-may'));
        if (target && target.dataset['drop'] !== step.status) {
          this.move(step, target.dataset['drop'] as StepStatus);
        }
      },
    });
  }

  /** Arrows go from card to card; with Alt they take the card along. */
  private key(event: KeyboardEvent, step: StepCard): void {
    if (event.ctrlKey || event.metaKey || (event.target as Element).closest('minga-menu')) {
      return;
    }
    const across = ARROWS[event.key];
    if (event.altKey && across) {
      event.preventDefault();
      const order = [...COLUMNS].filter((status) => status === step.status || this.allowed(step).includes(status));
      const at = step.status === 'BLOCKED' ? order.indexOf('IN_PROGRESS') : order.indexOf(step.status);
      const to = step.status === 'BLOCKED' && across === -1 ? order[at] : order[at + across];
      if (to) {
        this.move(step, to);
      }
      return;
    }
    if (!event.altKey && (across || event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const next = this.neighbour(event.currentTarget as HTMLElement, event.key);
      if (next) {
        event.preventDefault();
        next.querySelector<HTMLElement>('.mg-kcard-title a')?.focus();
      }
    }
  }

  /** Up and down through the column, across to the nearest card of the next column that has one in this lane. */
  private neighbour(card: HTMLElement, key: string): HTMLElement | null {
    const column = card.closest('.mg-col')!;
    const cards = (of: Element) => [...of.querySelectorAll<HTMLElement>('.mg-kcard')];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const down = key === 'ArrowDown';
      const inColumn = cards(column);
      const next = inColumn[inColumn.indexOf(card) + (down ? 1 : -1)];
      const all = cards(this);
      return next ?? all[all.indexOf(card) + (down ? 1 : -1)] ?? null;
    }
    const columns = [...column.parentElement!.children];
    const step = ARROWS[key]!;
    for (let at = columns.indexOf(column) + step; at >= 0 && at < columns.length; at += step) {
      const found = cards(columns[at]!)[0];
      if (found) {
        return found;
      }
    }
    return null;
  }

  protected override render(): unknown {
    if (!this.board) {
      return nothing;
    }
    const all = this.steps.all();
    const counts = (status: StepStatus) => all.filter((step) => step.status === status).length;
    if (all.length === 0 && !this.can.propose) {
      return html`<div class="mg-empty">
        <minga-icon name="make-step"></minga-icon>
        <h3>${this.texts.t('board.empty')}</h3>
        <p>${this.texts.t('board.emptyText')}</p>
      </div>`;
    }
    return html`<div class="mg-board-heads" aria-hidden="true">
        ${COLUMNS.map(
          (status) => html`<span>${statusMark(status, this.texts)}<span class="mg-count">${counts(status)}</span></span>`,
        )}
      </div>
      <div class="mg-segments mg-board-tabs" role="group" aria-label=${this.texts.t('board.statuses')}>
        ${TABS.map(
          (status) =>
            html`<button
              type="button"
              aria-pressed=${this.tab === status}
              @click=${() => {
                this.tab = status;
              }}
            >
              ${statusName(status, this.texts)} ${counts(status)}
            </button>`,
        )}
      </div>
      ${this.problem
        ? html`<p class="mg-note mg-grana mg-board-problem" role="alert">
            <minga-icon name="circle-alert"></minga-icon><span>${this.problem}</span>
          </p>`
        : nothing}
      ${repeat(
        lanes(this.board.objectives, all),
        (lane) => lane.objective?.id ?? '',
        (lane) => this.drawLane(lane),
      )}`;
  }

  private drawLane(lane: Lane): TemplateResult {
    const { texts } = this;
    const id = `lane-${lane.objective?.id ?? 'none'}`;
    return html`<section class="mg-lane" aria-labelledby=${id}>
      <header class="mg-lane-head">
        ${lane.objective ? html`<span class="mg-num" aria-hidden="true">${lane.number}</span>` : nothing}
        <h2 id=${id}>${lane.objective?.title ?? texts.t('board.noObjective')}</h2>
        ${lane.objective?.until
          ? html`<span class="mg-meta"
              >${texts.t('board.until', { date: fullDay(lane.objective.until, texts) })}</span
            >`
          : nothing}
        ${this.drawCord(lane)}
        ${lane.standing > 0
          ? html`<span class="mg-meta mg-lane-done"
              >${texts.t('board.done', { done: lane.done, n: lane.standing })}</span
            >`
          : nothing}
      </header>
      <div class="mg-lane-cols">${COLUMNS.map((status) => this.drawColumn(lane, status))}</div>
    </section>`;
  }

  private drawCord(lane: Lane): TemplateResult | typeof nothing {
    const order: StepStatus[] = ['DONE', 'IN_PROGRESS', 'COMMITTED', 'PROPOSED', 'BLOCKED', 'DROPPED'];
    const knots = order.flatMap((status) => lane.byStatus[status].map(() => status));
    if (knots.length === 0 || knots.length > 24) {
      return nothing;
    }
    const words = order
      .filter((status) => lane.byStatus[status].length > 0)
      .map((status) => this.texts.t(`count.${status}`, { n: lane.byStatus[status].length }));
    const label = `${this.texts.t('board.steps', { n: lane.count })}: ${this.texts.list(words)}`;
    return html`<span class="mg-cord${knots.length > 10 ? ' mg-tight' : ''}" role="img" aria-label=${label}
      >${knots.map(
        (status) =>
          html`<i class="mg-knot ${statusMarks[status].knot}"
            ><minga-icon name=${statusMarks[status].icon}></minga-icon
          ></i>`,
      )}</span
    >`;
  }

  private drawColumn(lane: Lane, status: StepStatus): TemplateResult {
    const { texts } = this;
    const shown = this.tab === status || (this.tab === 'BLOCKED' && status === 'IN_PROGRESS');
    const steps = lane.byStatus[status];
    const onlyBlocked = this.tab === 'BLOCKED' && status === 'IN_PROGRESS';
    return html`<div
      class="mg-col${shown ? ' mg-is-shown' : ''}${onlyBlocked ? ' mg-only-blocked' : ''}"
      data-drop=${status}
    >
      <h3 class="mg-vh">${statusName(status, texts)}</h3>
      ${steps.length > 0 ? this.drawCards(steps) : nothing}
      ${status === 'PROPOSED' && this.can.propose
        ? html`<button
            type="button"
            class="mg-btn mg-small mg-quiet mg-col-add"
            @click=${() => this.tell('propose', { objective: lane.objective?.id ?? null })}
          >
            <minga-icon name="plus"></minga-icon>${texts.t('board.propose')}
          </button>`
        : nothing}
      ${status === 'IN_PROGRESS' ? this.drawBlocked(lane) : nothing}
      ${status === 'DONE' ? this.drawDropped(lane) : nothing}
    </div>`;
  }

  private drawBlocked(lane: Lane): TemplateResult | typeof nothing {
    const steps = lane.byStatus.BLOCKED;
    if (steps.length === 0 && !this.can.move) {
      return nothing;
    }
    return html`<div class="mg-col-side${steps.length === 0 ? ' mg-drop-only' : ''}" data-drop="BLOCKED">
      <p>${statusMark('BLOCKED', this.texts)}</p>
      ${steps.length > 0 ? this.drawCards(steps) : nothing}
    </div>`;
  }

  private drawDropped(lane: Lane): TemplateResult | typeof nothing {
    const steps = lane.byStatus.DROPPED;
    const key = lane.objective?.id ?? '';
    if (steps.length === 0 && !this.can.move) {
      return nothing;
    }
    const shown = this.shownDropped.has(key);
    return html`<div class="mg-col-side${steps.length === 0 ? ' mg-drop-only' : ''}" data-drop="DROPPED">
      ${steps.length === 0
        ? html`<p>${statusMark('DROPPED', this.texts)}</p>`
        : html`<button
            type="button"
            class="mg-btn mg-small mg-quiet"
            aria-expanded=${shown}
            @click=${() => {
              if (!this.shownDropped.delete(key)) {
                this.shownDropped.add(key);
              }
              this.requestUpdate();
            }}
          >
            <minga-icon name="st-dropped"></minga-icon>${this.texts.t('count.DROPPED', { n: steps.length })}
          </button>`}
      ${shown ? this.drawCards(steps) : nothing}
    </div>`;
  }

  private drawCards(steps: StepCard[]): TemplateResult {
    const minute = Math.floor(Date.now() / 60_000);
    return html`<ul>
      ${repeat(
        steps,
        (step) => step.id,
        (step) => {
          const moving = this.steps.isMoving(step.id);
          const known = this.steps.get(step.id);
          return html`<li>
            ${guard([known, step.status, moving, this.texts, this.can, this.moves, this.me, minute], () =>
              drawCard(
                step,
                {
                  texts: this.texts,
                  now: new Date(),
                  me: this.me?.id,
                  moves: moving ? [] : this.allowed(step),
                  moving,
                },
                this.acts,
              ),
            )}
          </li>`;
        },
      )}
    </ul>`;
  }
}

define('minga-board', MingaBoard);
