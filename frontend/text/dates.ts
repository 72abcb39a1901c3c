import type { Texts } from './texts';

const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
    formats.set(key, made);
  }
  return made;
}

/** The calendar day of an instant in a zone, as ISO. */
export const dayOf = (at: Date, zone: string): string =>
  formatter('en-CA', zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** Day and month, with weekday or year where asked: "27 nov", "vie 27 nov", "28 oct 2025". */
function day(at: Date, locale: string, zone: string, weekday?: 'short' | 'long', year = false): string {
  const parts = formatter(locale, zone, {
    day: 'numeric',
    month: 'short',
    ...(weekday && { weekday }),
    ...(year && { year: 'numeric' }),
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    (parts.find((it) => it.type === type)?.value ?? '').replace(/\.$/, '');
  const words = [weekday && part('weekday'), part('day'), part('month'), year && part('year')];
  return words.filter(Boolean).join(' ');
}

const clock = (at: Date, texts: Texts): string =>
  formatter(texts.locale, texts.zone, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** When a post was written, as briefly as the reader needs: "hoy, 8:52", "ayer, 19:40", "jue 19 nov", "28 oct". */
export function moment(iso: string, texts: Texts, now: Date): string {
  const at = new Date(iso);
  const today = dayOf(now, texts.zone);
  const ago = daysBetween(dayOf(at, texts.zone), today);
  if (ago === 0) {
    return texts.t('today', { time: clock(at, texts) });
  }
  if (ago === 1) {
    return texts.t('yesterday', { time: clock(at, texts) });
  }
  if (ago > 1 && ago < 7) {
    return day(at, texts.locale, texts.zone, 'short');
  }
  return day(at, texts.locale, texts.zone, undefined, dayOf(at, texts.zone).slice(0, 4) !== today.slice(0, 4));
}

/** A day for a sentence: "2 nov". */
export const shortDay = (iso: string, texts: Texts): string => day(new Date(iso), texts.locale, texts.zone);

/** Date, time and zone in full, for the tooltip. */
export const inFull = (iso: string, texts: Texts): string =>
  formatter(texts.locale, texts.zone, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(new Date(iso));

const noon = (isoDay: string): Date => new Date(`${isoDay}T12:00:00Z`);

/** An ISO day with its year: "31 mar 2027". */
export const fullDay = (isoDay: string, texts: Texts): string => day(noon(isoDay), texts.locale, 'UTC', undefined, true);

/** An ISO day, with its year where the reader could mistake it: "20 feb", "15 nov 2027". */
export const plainDay = (isoDay: string, texts: Texts, now: Date): string =>
  day(noon(isoDay), texts.locale, 'UTC', undefined, Math.abs(daysBetween(dayOf(now, texts.zone), isoDay)) > 300);

export interface Due {
  text: string;
  full: string;
  tone: '' | 'mg-soon' | 'mg-late';
  icon: 'calendar' | 'clock-alert';
}

/** What a due date means today: "vence mañana", "vence el vie 27 nov", "venció hace 3 días". */
export function due(isoDay: string, texts: Texts, now: Date, weekday: 'short' | 'long' = 'short'): Due {
  const left = daysBetween(dayOf(now, texts.zone), isoDay);
  const full = formatter(texts.locale, 'UTC', { dateStyle: 'full' }).format(noon(isoDay));
  const words = (): string => {
    if (left < 0) {
      return texts.t('due.past', { days: -left });
    }
    if (left === 0) {
      return texts.t('due.today');
    }
    if (left === 1) {
      return texts.t('due.tomorrow');
    }
    const date =
      left <= 7 ? day(noon(isoDay), texts.locale, 'UTC', weekday) : plainDay(isoDay, texts, now);
    return texts.t('due.on', { date });
  };
  return {
    text: words(),
    full: `${full} (${texts.zone})`,
    tone: left < 0 ? 'mg-late' : left <= 7 ? 'mg-soon' : '',
    icon: left < 0 ? 'clock-alert' : 'calendar',
  };
}
