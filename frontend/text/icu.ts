/**
 * The part of ICU MessageFormat that our bundles use, in 1 KB: `{name}`, `{n, plural, =0 {…} one {…} other {…}}` with
 * `#`, `{x, select, a {…} other {…}}`, `{n, number}` and apostrophe quoting. The server formats the same patterns
 * with ICU4J, so what is written here must mean the same there.
 */
export type Values = Record<string, string | number | null | undefined>;

type Part =
  | string
  | { kind: 'value' | 'number' | 'count'; name: string }
  | { kind: 'plural' | 'selectordinal' | 'select'; name: string; offset: number; options: Map<string, Part[]> };

/** Thrown for a pattern that cannot be read; the message tells where. */
export class PatternError extends Error {}

const cache = new Map<string, Part[]>();

/** Fills a pattern. Unknown names draw as nothing. */
export function format(pattern: string, locale: string, values: Values = {}): string {
  let parts = cache.get(pattern);
  if (!parts) {
    parts = new Parser(pattern).message();
    cache.set(pattern, parts);
  }
  return write(parts, locale, values);
}

function write(parts: Part[], locale: string, values: Values): string {
  return parts.map((part) => (typeof part === 'string' ? part : writePart(part, locale, values))).join('');
}

function writePart(part: Exclude<Part, string>, locale: string, values: Values): string {
  const value = values[part.name];
  switch (part.kind) {
    case 'value':
      return typeof value === 'number' ? numbers(locale).format(value) : (value ?? '');
    case 'number':
    case 'count':
      return numbers(locale).format(Number(value));
    case 'select':
      return write(part.options.get(String(value)) ?? part.options.get('other')!, locale, values);
    default: {
      const count = Number(value);
      const category = plurals(locale, part.kind === 'selectordinal').select(count - part.offset);
      const chosen = part.options.get(`=${count}`) ?? part.options.get(category) ?? part.options.get('other')!;
      return write(chosen, locale, { ...values, [part.name]: count - part.offset });
    }
  }
}

const memo = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    let it = made.get(key);
    if (it === undefined) {
      it = make(key);
      made.set(key, it);
    }
    return it;
  };
};

const numbers = memo((locale) => new Intl.NumberFormat(locale));
const cardinals = memo((locale) => new Intl.PluralRules(locale));
const ordinals = memo((locale) => new Intl.PluralRules(locale, { type: 'ordinal' }));
const plurals = (locale: string, ordinal: boolean): Intl.PluralRules => (ordinal ? ordinals : cardinals)(locale);

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  message(): Part[] {
    const parts = this.parts(null);
    if (this.at < this.text.length) {
      throw this.error('unexpected }');
    }
    return parts;
  }

  /** Reads up to the end or a closing brace; `counted` is the name that `#` stands for. */
  private parts(counted: string | null): Part[] {
    const parts: Part[] = [];
    let literal = '';
    const flush = () => {
      if (literal) {
        parts.push(literal);
        literal = '';
      }
    };
    while (this.at < this.text.length) {
      const char = this.text[this.at]!;
      if (char === "'") {
        literal += this.quoted(counted);
      } else if (char === '{') {
        flush();
        parts.push(this.argument());
      } else if (char === '}') {
        break;
      } else if (char === '#' && counted !== null) {
        flush();
        parts.push({ kind: 'count', name: counted });
        this.at++;
      } else {
        literal += char;
        this.at++;
      }
    }
    flush();
    return parts;
  }

  /** An apostrophe quotes only before what would otherwise have a meaning; doubled, it is itself. */
  private quoted(counted: string | null): string {
    const next = this.text[this.at + 1];
    if (next === "'") {
      this.at += 2;
      return "'";
    }
    if (next !== '{' && next !== '}' && !(next === '#' && counted !== null)) {
      this.at++;
      return "'";
    }
    this.at++;
    let literal = '';
    while (this.at < this.text.length) {
      const char = this.text[this.at]!;
      if (char === "'") {
        if (this.text[this.at + 1] !== "'") {
          this.at++;
          return literal;
        }
        this.at++;
      }
      literal += char;
      this.at++;
    }
    return literal;
  }

  private argument(): Part {
    this.expect('{');
    const name = this.word();
    if (this.take('}')) {
      return { kind: 'value', name };
    }
    this.expect(',');
    const kind = this.word();
    if (kind === 'number') {
      this.expect('}');
      return { kind, name };
    }
    if (kind !== 'plural' && kind !== 'select' && kind !== 'selectordinal') {
      throw this.error(`unknown format ${kind}`);
    }
    this.expect(',');
    const offset = this.offset();
    const options = new Map<string, Part[]>();
    while (!this.take('}')) {
      const option = this.word();
      this.expect('{');
      options.set(option, this.parts(kind === 'select' ? null : name));
      this.expect('}');
    }
    if (!options.has('other')) {
      throw this.error('no option "other"');
    }
    return { kind, name, offset, options };
  }

  private offset(): number {
    const found = /^\s*offset:(\d+)/.exec(this.text.slice(this.at));
    this.at += found?.[0].length ?? 0;
    return Number(found?.[1] ?? 0);
  }

  private word(): string {
    const found = /^\s*([^\s{},]+)\s*/.exec(this.text.slice(this.at));
    if (!found) {
      throw this.error('a name expected');
    }
    this.at += found[0].length;
    return found[1]!;
  }

  private take(char: string): boolean {
    this.space();
    if (this.text[this.at] !== char) {
      return false;
    }
    this.at++;
    return true;
  }

  private expect(char: string): void {
    if (!this.take(char)) {
      throw this.error(`${char} expected`);
    }
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) {
      this.at++;
    }
  }

  private error(what: string): PatternError {
    return new PatternError(`${what} at ${this.at} of "${this.text}"`);
  }
}
