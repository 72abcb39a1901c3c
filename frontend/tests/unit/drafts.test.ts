import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drafts, type DraftDetail } from '../../thread/drafts';

describe('Drafts', () => {
  let told: DraftDetail[];
  const open = (saved = {}) => new Drafts('d1', saved, (draft) => told.push(draft), sessionStorage);

  beforeEach(() => {
    vi.useFakeTimers();
    sessionStorage.clear();
    told = [];
  });
  afterEach(() => vi.useRealTimers());

  it('are told after a second of pause, once', () => {
    const drafts = open();
    drafts.write('p1', 'Ho');
    vi.advanceTimersByTime(600);
    drafts.write('p1', 'Hola');
    expect(drafts.told('p1')).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(told.map(({ parent, text }) => [parent, text])).toEqual([['p1', 'Hola']]);
    expect(drafts.told('p1')).toBe(true);
  });

  it('carry a sequence that grows, so that a late one never wins', () => {
    const drafts = open();
    for (const text of ['a', 'b', 'c']) {
      drafts.write(null, text);
      drafts.flush();
    }
    const [one, two, three] = told.map((draft) => draft.sequence);
    expect(one! < two! && two! < three!).toBe(true);
    expect(told[0]?.parent).toBeNull();
  });

  it('begin with what the server has kept', () => {
    expect(open({ '': 'whole', p3: 'part' }).text('p3')).toBe('part');
  });

  it('survive a reload before the server heard of them', () => {
    open().write('p1', 'half written');
    expect(open({ p1: 'older' }).text('p1')).toBe('half written');
  });

  it('are gone once published, and belong to their discussion', () => {
    const drafts = open();
    drafts.write('p1', 'text');
    drafts.drop('p1');
    vi.advanceTimersByTime(2_000);
    expect(told).toEqual([]);
    expect(sessionStorage.length).toBe(0);
    drafts.write(null, 'here');
    expect(new Drafts('d2', {}, () => {}, sessionStorage).text(null)).toBe('');
  });

  it('are told at once when the page is left', () => {
    const drafts = open();
    drafts.write(null, 'leaving');
    drafts.flush();
    expect(told).toHaveLength(1);
  });

  it('tell which posts have an unfinished answer', () => {
    expect(open({ '': ' ', p2: 'x' }).parents()).toEqual(['p2']);
  });
});
