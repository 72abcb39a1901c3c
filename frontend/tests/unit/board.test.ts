import { describe, expect, it } from 'vitest';
import { BoardSteps, DEFAULT_MOVES, lanes, movesOf } from '../../board/model';
import { aStep } from './samples';

const objective = { id: 'o1', title: 'One', until: null };

describe('The lanes of a board', () => {
  it('hold the steps of their objective by status, the soonest due first', () => {
    const [lane] = lanes(
      [objective],
      [aStep('b', { dueOn: '2026-12-09' }), aStep('a', { dueOn: '2026-12-24' }), aStep('c', { status: 'DONE' })],
    );
    expect(lane?.byStatus.COMMITTED.map((step) => step.id)).toEqual(['b', 'a']);
    expect(lane?.byStatus.DONE.map((step) => step.id)).toEqual(['c']);
  });

  it('do not count the dropped', () => {
    const [lane] = lanes([objective], [aStep('a', { status: 'DONE' }), aStep('b', { status: 'DROPPED' }), aStep('c')]);
    expect([lane?.done, lane?.standing, lane?.count]).toEqual([1, 2, 3]);
  });

  it('end with one for steps without an objective, if there are any', () => {
    expect(lanes([objective], [aStep('a')]).map((lane) => lane.objective?.id ?? null)).toEqual(['o1']);
    expect(lanes([objective], [aStep('a', { objective: 'gone' })]).map((lane) => lane.count)).toEqual([0, 1]);
  });

  it('of two hundred steps are laid at once', () => {
    const steps = Array.from({ length: 200 }, (_, i) => aStep(`s${i}`));
    const started = performance.now();
    lanes([objective], steps);
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('A move', () => {
  const board = () => {
    const steps = new BoardSteps();
    steps.show([aStep('a', { version: 4 })]);
    return steps;
  };
  const statusOf = (steps: BoardSteps) => steps.all()[0]?.status;

  it('is drawn before the server has spoken, from the version that was seen', () => {
    const steps = board();
    expect(steps.move('a', 'DONE')).toBe(4);
    expect(statusOf(steps)).toBe('DONE');
    expect(steps.isMoving('a')).toBe(true);
  });

  it('is over when the server shows it', () => {
    const steps = board();
    steps.move('a', 'DONE');
    steps.take(aStep('a', { status: 'DONE', version: 5, revision: 2 }));
    expect([statusOf(steps), steps.isMoving('a')]).toEqual(['DONE', false]);
  });

  it('goes back when it is refused', () => {
    const steps = board();
    steps.move('a', 'DONE');
    steps.giveBack('a');
    expect(statusOf(steps)).toBe('COMMITTED');
  });

  it('gives way to what somebody else did first', () => {
    const steps = board();
    steps.move('a', 'DONE');
    steps.take(aStep('a', { status: 'BLOCKED', version: 5, revision: 2 }));
    expect(statusOf(steps)).toBe('BLOCKED');
  });

  it('to where it is, or while it is moving, is none', () => {
    const steps = board();
    expect(steps.move('a', 'COMMITTED')).toBeNull();
    steps.move('a', 'DONE');
    expect(steps.move('a', 'BLOCKED')).toBeNull();
  });

  it('is not undone by an older revision', () => {
    const steps = board();
    steps.take(aStep('a', { status: 'DONE', version: 5, revision: 7 }));
    steps.take(aStep('a', { status: 'IN_PROGRESS', version: 4, revision: 6 }));
    expect(statusOf(steps)).toBe('DONE');
  });

  it('to committed is offered to the owner of a proposal alone', () => {
    const proposal = aStep('a', { status: 'PROPOSED', answer: 'AWAITING' });
    expect(movesOf(proposal, DEFAULT_MOVES, 'ana')).toContain('COMMITTED');
    expect(movesOf(proposal, DEFAULT_MOVES, 'luis')).not.toContain('COMMITTED');
  });
});
