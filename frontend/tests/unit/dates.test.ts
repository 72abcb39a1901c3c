import { describe, expect, it } from 'vitest';
import { due, fullDay, moment, plainDay } from '../../text/dates';
import { sameLanguage, Texts } from '../../text/texts';
import { bundles } from '../harness/messages';

const es = new Texts(bundles['es']!, 'es', 'America/La_Paz');
const pt = new Texts(bundles['pt']!, 'pt-BR', 'America/Sao_Paulo');
const en = new Texts(bundles['en']!, 'en', 'America/La_Paz');
const now = new Date('2026-11-23T15:00:00Z');

describe('The moment of a post', () => {
  it.each([
    ['2026-11-23T12:52:00Z', 'hoy, 8:52'],
    ['2026-11-22T23:40:00Z', 'ayer, 19:40'],
    ['2026-11-19T12:00:00Z', 'jue 19 nov'],
    ['2026-10-28T12:00:00Z', '28 oct'],
    ['2025-10-28T12:00:00Z', '28 oct 2025'],
  ])('%s reads "%s"', (at, text) => {
    expect(moment(at, es, now)).toBe(text);
  });

  it('follows the zone of the reader, not of the server', () => {
    expect(moment('2026-11-23T02:00:00Z', es, now)).toBe('ayer, 22:00');
  });

  it('follows the language', () => {
    expect(moment('2026-11-19T12:00:00Z', pt, now)).toBe('qui 19 nov');
    expect(moment('2026-11-19T12:00:00Z', en, now)).toBe('Thu 19 Nov');
  });
});

describe('A due date', () => {
  it.each([
    ['2026-11-20', 'venció hace 3 días', 'mg-late'],
    ['2026-11-22', 'venció ayer', 'mg-late'],
    ['2026-11-23', 'vence hoy', 'mg-soon'],
    ['2026-11-24', 'vence mañana', 'mg-soon'],
    ['2026-11-27', 'vence el vie 27 nov', 'mg-soon'],
    ['2026-11-30', 'vence el lun 30 nov', 'mg-soon'],
    ['2026-12-15', 'vence el 15 dic', ''],
    ['2027-02-20', 'vence el 20 feb', ''],
    ['2027-11-20', 'vence el 20 nov 2027', ''],
  ])('on %s says "%s"', (day, text, tone) => {
    const it = due(day, es, now);
    expect([it.text, it.tone]).toEqual([text, tone]);
  });

  it('in the past has another icon, not only another colour', () => {
    expect(due('2026-11-20', es, now).icon).toBe('clock-alert');
    expect(due('2026-11-24', es, now).icon).toBe('calendar');
  });

  it('tells the full date and the zone', () => {
    expect(due('2026-11-27', es, now).full).toBe('viernes, 27 de noviembre de 2026 (America/La_Paz)');
  });

  it('may spell the weekday', () => {
    expect(due('2026-11-27', es, now, 'long').text).toBe('vence el viernes 27 nov');
  });
});

it('a day far away carries its year', () => {
  expect(plainDay('2026-11-12', es, now)).toBe('12 nov');
  expect(fullDay('2027-03-31', es)).toBe('31 mar 2027');
});

it('languages are told by their own names and compared by their first part', () => {
  expect(es.languageName('pt')).toBe('Português');
  expect(sameLanguage('pt', 'pt-BR')).toBe(true);
  expect(sameLanguage('pt', 'es')).toBe(false);
});
