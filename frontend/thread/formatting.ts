/** What the tools of the composer do to its text, in Markdown. */
export type Tool = 'bold' | 'italic' | 'link' | 'list' | 'quote';

export interface Edit {
  /** The part of the old text that is replaced. */
  from: number;
  to: number;
  insert: string;
  /** What is selected afterwards. */
  selectFrom: number;
  selectTo: number;
}

export function formatted(tool: Tool, text: string, from: number, to: number): Edit {
  switch (tool) {
    case 'bold':
      return wrapped(text, from, to, '**', '**');
    case 'italic':
      return wrapped(text, from, to, '_', '_');
    case 'link':
      return linked(text, from, to);
    case 'list':
      return prefixed(text, from, to, '- ');
    case 'quote':
      return prefixed(text, from, to, '> ');
  }
}

function wrapped(text: string, from: number, to: number, before: string, after: string): Edit {
  const chosen = text.slice(from, to);
  const start = from + before.length;
  return { from, to, insert: before + chosen + after, selectFrom: start, selectTo: start + chosen.length };
}

/** The words stay, the address is to be typed. */
function linked(text: string, from: number, to: number): Edit {
  const chosen = text.slice(from, to);
  if (/^https?:\/\/\S+$/.test(chosen)) {
    return { from, to, insert: `[](${chosen})`, selectFrom: from + 1, selectTo: from + 1 };
  }
  const address = 'https://';
  const start = from + chosen.length + 3;
  return { from, to, insert: `[${chosen}](${address})`, selectFrom: start, selectTo: start + address.length };
}

/** Whole lines; a list or a quote starts after an empty line. */
function prefixed(text: string, from: number, to: number, prefix: string): Edit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const insert = text
    .slice(start, to)
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');
  return { from: start, to, insert, selectFrom: start + insert.length, selectTo: start + insert.length };
}
