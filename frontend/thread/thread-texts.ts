import { shortDay } from '../text/dates';
import type { Texts } from '../text/texts';
import { firstName } from './step-card';
import type { Post, Present } from './types';

/** "Hernán y Beatriz están escribiendo"; beyond two, only how many. Empty when nobody else is. */
export function typingText(here: readonly Present[], me: string | undefined, texts: Texts): string {
  const names = here.filter((person) => person.doing === 'writing' && person.id !== me).map(({ name }) => firstName(name));
  if (names.length === 0) {
    return '';
  }
  return names.length > 2
    ? texts.t('typing.many', { n: names.length })
    : texts.t('typing.names', { n: names.length, names: texts.list(names) });
}

/** "47 sin leer, desde el 2 de noviembre" */
export const unreadText = (count: number, first: Post, texts: Texts): string =>
  texts.t('unreadLine', { n: count, date: shortDay(first.at, texts) });
