import { describe, expect, it } from 'vitest';
import { difference, joined } from '../../thread/difference';

const marked = (text: string, other: string) =>
  difference(text, other)[0].map((run) => (run.differs ? `[${run.text.trim()}]` : run.text.trim())).join(' ');

describe('Two texts', () => {
  const saved = 'Falta el caso de CEGSS, que espera un acuerdo.';
  const mine = 'Falta el caso de CEGSS, previsto para diciembre.';

  it('are marked where they differ', () => {
    expect(marked(saved, mine)).toBe('Falta el caso de CEGSS, [que espera un acuerdo.]');
    expect(marked(mine, saved)).toBe('Falta el caso de CEGSS, [previsto para diciembre.]');
  });

  it('are unmarked when equal', () => {
    expect(marked(saved, saved)).toBe(saved);
  });

  it('join without losing a word or repeating what they share', () => {
    const text = joined(saved, mine);
    expect(text).toBe('Falta el caso de CEGSS, que espera un acuerdo. previsto para diciembre.');
  });

  it('keep each one’s words in their place', () => {
    expect(joined('uno dos tres cuatro', 'cero uno tres y medio cuatro')).toBe('cero uno dos tres y medio cuatro');
  });

  it('of five thousand words are compared in time', () => {
    const long = Array.from({ length: 5_000 }, (_, i) => `w${i}`).join(' ');
    const started = performance.now();
    expect(difference(long, long.replace('w2000', 'changed'))[1].filter((run) => run.differs)).toHaveLength(1);
    difference(long, `start ${long.replaceAll('w2', 'x2')} end`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
