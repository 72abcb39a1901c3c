import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MingaBoard } from '../../board/minga-board';
import '../../board/minga-board';
import { bundles } from '../harness/messages';
import { ana, aStep, luis } from './samples';

describe('<minga-board>', () => {
  let board: MingaBoard;
  let told: { name: string; detail: Record<string, unknown> }[];

  beforeEach(async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    told = [];
    board = document.createElement('minga-board') as MingaBoard;
    Object.assign(board, {
      messages: bundles['es'],
      locale: 'es',
      zone: 'UTC',
      me: ana,
      can: { move: true, propose: true },
      board: {
        plan: { id: 'plan1', title: 'Plan', periodStart: '2026-10-01', periodEnd: '2027-03-31' },
        objectives: [{ id: 'o1', title: 'Objective', until: '2027-03-31' }],
        steps: [
          aStep('a', { version: 2 }),
          aStep('b', { status: 'IN_PROGRESS' }),
          aStep('c', { status: 'BLOCKED' }),
          aStep('d', { status: 'DROPPED' }),
          aStep('e', { status: 'PROPOSED', answer: 'AWAITING', owner: luis }),
        ],
        revision: 1,
      },
    });
    for (const name of ['move', 'open', 'propose']) {
      board.addEventListener(name, (event) => told.push({ name, detail: (event as CustomEvent).detail }));
    }
    document.body.append(board);
    await board.updateComplete;
  });
  afterEach(() => {
    board.remove();
    vi.unstubAllGlobals();
  });

  const card = (id: string) => board.querySelector<HTMLElement>(`[data-step=${id}]`)!;
  const place = (id: string) => card(id).closest<HTMLElement>('[data-drop]')!.dataset['drop'];
  const press = async (id: string, key: string, altKey = false): Promise<void> => {
    card(id).dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }));
    await board.updateComplete;
  };
  const said = () => board.querySelector('p[role=status]')?.textContent;

  it('puts the blocked under those in progress and the dropped behind a count', async () => {
    expect(place('c')).toBe('BLOCKED');
    expect(card('c').closest('.mg-col')?.getAttribute('data-drop')).toBe('IN_PROGRESS');
    expect(card('d')).toBeNull();
    board.querySelector<HTMLButtonElement>('[data-drop=DROPPED] button')!.click();
    await board.updateComplete;
    expect(place('d')).toBe('DROPPED');
  });

  it('says on the cord what its knots show', () => {
    expect(board.querySelector('.mg-cord')?.getAttribute('aria-label')).toBe(
      '5 pasos: 1 en curso, 1 comprometido, 1 propuesto, 1 bloqueado y 1 descartado',
    );
  });

  it('moves a card by keys, from the version seen, and says so', async () => {
    await press('a', 'ArrowRight', true);
    expect(told).toEqual([{ name: 'move', detail: { step: 'a', status: 'IN_PROGRESS', version: 2 } }]);
    expect(place('a')).toBe('IN_PROGRESS');
    expect(said()).toBe('Step a: En curso');
  });

  it('moves a card by its menu', async () => {
    card('a').querySelector('minga-menu')!.dispatchEvent(new CustomEvent('choose', { detail: 'DONE' }));
    await board.updateComplete;
    expect(place('a')).toBe('DONE');
  });

  it('gives a refused card back and says why', async () => {
    await press('a', 'ArrowRight', true);
    board.refused('a', 'Falta una línea');
    await board.updateComplete;
    expect(place('a')).toBe('COMMITTED');
    expect(board.querySelector('.mg-board-problem')?.textContent).toContain('Falta una línea');
  });

  it('does not offer to accept what somebody else was asked', () => {
    const offered = (id: string) =>
      (card(id).querySelector('minga-menu') as unknown as { items: { name: string }[] }).items.map((it) => it.name);
    expect(offered('e')).toEqual(['DROPPED']);
  });

  it('offers no moves to those who may only read', async () => {
    board.can = {};
    await board.updateComplete;
    expect(board.querySelector('minga-menu')).toBeNull();
    expect(board.querySelector('.mg-col-add')).toBeNull();
    await press('a', 'ArrowRight', true);
    expect(told).toEqual([]);
  });

  it('opens a step and proposes one for an objective', () => {
    card('a').querySelector<HTMLAnchorElement>('a')!.click();
    board.querySelector<HTMLButtonElement>('.mg-col-add')!.click();
    expect(told).toEqual([
      { name: 'open', detail: { step: 'a' } },
      { name: 'propose', detail: { objective: 'o1' } },
    ]);
  });
});
