import { format, type Values } from './icu';

/** Patterns by key, as the server hands them over; keys carry no bundle prefix. */
export type Messages = Record<string, string>;

/** The words of one element in the member's language. */
export class Texts {
  constructor(
    private readonly messages: Messages,
    readonly locale: string,
    readonly zone: string,
  ) {}

  /** The text of a key. A missing key draws as itself, so that it is seen in a test and not by a crash. */
  t(key: string, values?: Values): string {
    const pattern = this.messages[key];
    return pattern === undefined ? key : format(pattern, this.locale, values);
  }

  /** Names joined as the language does: "Ana y Luis". */
  list(names: string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(names);
  }

  /** A language's own name: "Português". */
  languageName(language: string): string {
    const name = named(language, 'language', language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  }

  countryName(country: string): string {
    return named(country, 'region', this.locale) ?? country;
  }
}

function named(code: string, type: 'language' | 'region', locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code);
  } catch {
    return undefined;
  }
}

/** Whether two language tags are the same language for a reader: "pt" and "pt-BR" are. */
export const sameLanguage = (one: string, other: string): boolean =>
  one.toLowerCase().split('-')[0] === other.toLowerCase().split('-')[0];
