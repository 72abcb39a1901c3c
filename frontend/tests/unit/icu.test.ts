import { describe, expect, it } from 'vitest';
import { format, PatternError } from '../../text/icu';
import { bundles } from '../harness/messages';

describe('ICU patterns', () => {
  it('fills names', () => {
    expect(format('hoy, {time}', 'es', { time: '8:52' })).toBe('hoy, 8:52');
  });

  it('choose the plural of the language', () => {
    const pattern = '{n, plural, one {# respuesta nueva} other {# respuestas nuevas}}';
    expect(format(pattern, 'es', { n: 1 })).toBe('1 respuesta nueva');
    expect(format(pattern, 'es', { n: 3 })).toBe('3 respuestas nuevas');
    expect(format('{n, plural, one {# passo} other {# passos}}', 'pt-BR', { n: 0 })).toBe('0 passo');
  });

  it('prefer an exact number to a category', () => {
    const pattern = '{days, plural, =1 {ayer} one {# día} other {hace # días}}';
    expect(format(pattern, 'es', { days: 1 })).toBe('ayer');
    expect(format(pattern, 'es', { days: 3 })).toBe('hace 3 días');
  });

  it('nest arguments inside options', () => {
    expect(format('{n, plural, one {{names} está} other {{names} están}}', 'es', { n: 2, names: 'Ana y Luis' })).toBe(
      'Ana y Luis están',
    );
  });

  it('select by word', () => {
    expect(format('{x, select, a {first} other {rest}}', 'en', { x: 'a' })).toBe('first');
    expect(format('{x, select, a {first} other {rest}}', 'en', { x: 'z' })).toBe('rest');
  });

  it('count from an offset', () => {
    expect(format('{n, plural, offset:1 =1 {Ana} other {Ana and # more}}', 'en', { n: 4 })).toBe('Ana and 3 more');
  });

  it('write numbers as the language does', () => {
    expect(format('{n, number}', 'es', { n: 10000 })).toBe('10.000');
  });

  it('keep apostrophes and unquote braces', () => {
    expect(format("it's '{literal}' and ''quoted''", 'en')).toBe("it's {literal} and 'quoted'");
  });

  it('refuse what cannot be read', () => {
    expect(() => format('{n, plural, one {x}}', 'en', { n: 1 })).toThrow(PatternError);
    expect(() => format('open {', 'en')).toThrow(PatternError);
    expect(() => format('{n, date}', 'en')).toThrow(PatternError);
  });
});

describe('The bundles of the elements', () => {
  const languages = Object.keys(bundles);

  it('have the same keys in every language', () => {
    for (const language of languages) {
      expect(Object.keys(bundles[language]!).sort(), language).toEqual(Object.keys(bundles['es']!).sort());
    }
  });

  it.each(languages)('can be read in %s', (language) => {
    for (const [key, pattern] of Object.entries(bundles[language]!)) {
      const text = format(pattern, language, { n: 2, days: 2, done: 1, name: 'N', names: 'N', time: 'T', date: 'D' });
      expect(text.trim(), key).not.toBe('');
    }
  });
});
