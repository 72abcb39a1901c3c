import type { Person, Post, StepCard, ThreadPage } from '../../thread/types';

export const ana: Person = { id: 'ana', name: 'Ana Paz', initials: 'AP', hue: 1, organization: 'ACIJ', country: 'AR' };
export const luis: Person = { id: 'luis', name: 'Luis Sol', initials: 'LS', hue: 2, organization: 'ISLP', country: null };

/** A post by Ana unless said otherwise; its number is also its place in time. */
export function aPost(number: number, values: Partial<Post> = {}): Post {
  const parent = values.parent ?? null;
  return {
    id: `p${number}`,
    number,
    inReplyTo: parent ? { id: parent, number: Number(parent.slice(1)), name: 'Ana Paz' } : null,
    author: ana,
    at: '2026-11-20T12:00:00Z',
    editedAt: null,
    version: 0,
    html: `<p>Text ${number}</p>`,
    language: 'es',
    revision: number,
    ...values,
    parent,
  };
}

export function aPage(posts: Post[], values: Partial<ThreadPage> = {}): ThreadPage {
  return {
    discussion: { id: 'd1', title: 'Title', state: 'OPEN' },
    posts,
    first: posts[0]?.number ?? 0,
    last: posts.at(-1)?.number ?? 0,
    total: posts.length,
    lastNumber: posts.at(-1)?.number ?? 0,
    revision: Math.max(0, ...posts.map((post) => post.revision)),
    readUpTo: 0,
    ...values,
  };
}

export function aStep(id: string, values: Partial<StepCard> = {}): StepCard {
  return {
    id,
    title: `Step ${id}`,
    status: 'COMMITTED',
    answer: 'ACCEPTED',
    owner: ana,
    dueOn: '2026-12-01',
    proposedDueOn: null,
    percent: null,
    doneOn: null,
    objective: 'o1',
    plan: 'plan1',
    origin: null,
    version: 0,
    revision: 1,
    ...values,
  };
}
