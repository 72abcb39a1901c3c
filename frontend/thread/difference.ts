/** A run of words that both texts share, or that only this one has. */
export interface Run {
  text: string;
  differs: boolean;
}

const LONGEST = 1_500;

/**
 * Two texts word by word: what they share and what is each one's own (longest common subsequence). Where the texts differ
 * over more than some hundreds of words, that stretch counts as different as a whole.
 */
export function difference(one: string, other: string): [Run[], Run[]] {
  const { a, b, markA, markB } = compare(one, other);
  return [runs(a, markA), runs(b, markB)];
}

/** Both texts joined: what they share once, and each one's own in its place. */
export function joined(saved: string, mine: string): string {
  const { a, b, markA, markB } = compare(saved, mine);
  let text = '';
  const add = (word: string) => {
    text += text && !/\s$/.test(text) && !/^\s/.test(word) ? ` ${word}` : word;
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && markA[i]) {
      add(a[i++]!);
    } else if (j < b.length && markB[j]) {
      add(b[j++]!);
    } else {
      add(a[i++]!);
      j++;
    }
  }
  return text;
}

interface Comparison {
  a: string[];
  b: string[];
  /** Which words only this text has. */
  markA: boolean[];
  markB: boolean[];
}

function compare(one: string, other: string): Comparison {
  const a = words(one);
  const b = words(other);
  let start = 0;
  while (start < a.length && start < b.length && same(a[start], b[start])) {
    start++;
  }
  let end = 0;
  while (end < a.length - start && end < b.length - start && same(a.at(-1 - end), b.at(-1 - end))) {
    end++;
  }
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const [own, others] =
    middleA.length > LONGEST || middleB.length > LONGEST
      ? [middleA.map(() => true), middleB.map(() => true)]
      : differing(middleA, middleB);
  const around = (marks: boolean[]) => [
    ...Array<boolean>(start).fill(false),
    ...marks,
    ...Array<boolean>(end).fill(false),
  ];
  return { a, b, markA: around(own), markB: around(others) };
}

/** Words are the same whatever space stands before them. */
const same = (one: string | undefined, other: string | undefined): boolean => one?.trim() === other?.trim();

const words = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? [];

function differing(a: string[], b: string[]): [boolean[], boolean[]] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        same(a[i], b[j])
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const markA = a.map(() => true);
  const markB = b.map(() => true);
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (same(a[i], b[j])) {
      markA[i++] = false;
      markB[j++] = false;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) {
      i++;
    } else {
      j++;
    }
  }
  return [markA, markB];
}

function runs(parts: string[], marks: boolean[]): Run[] {
  const result: Run[] = [];
  parts.forEach((text, index) => {
    const last = result.at(-1);
    if (last && last.differs === marks[index]) {
      last.text += text;
    } else {
      result.push({ text, differs: marks[index]! });
    }
  });
  return result;
}
