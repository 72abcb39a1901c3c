/** What the server tells about a discussion. Everyone gets the same: nothing here depends on who reads. */
export interface Person {
  id: string;
  name: string;
  initials: string;
  /** 0 to 5 */
  hue: number;
  organization: string | null;
  /** ISO 3166 code; null for international organizations. */
  country: string | null;
}

export interface Post {
  id: string;
  number: number;
  parent: string | null;
  inReplyTo: { id: string; number: number; name: string } | null;
  author: Person;
  at: string;
  editedAt: string | null;
  version: number;
  /** Sanitized by the server. */
  html: string;
  language: string | null;
  revision: number;
}

export interface ThreadPage {
  discussion: { id: string; title: string; state: 'OPEN' | 'RESOLVED' | 'LOCKED' | 'ARCHIVED' };
  /** Ascending by number. */
  posts: Post[];
  first: number;
  last: number;
  total: number;
  lastNumber: number;
  revision: number;
  readUpTo: number;
}

export interface Changes {
  revision: number;
  posts?: Post[];
  /** Too much has changed to tell: read the page again. */
  reset?: boolean;
}

export type StepStatus = 'PROPOSED' | 'COMMITTED' | 'IN_PROGRESS' | 'BLOCKED' | 'DONE' | 'DROPPED';

export interface StepCard {
  id: string;
  title: string;
  status: StepStatus;
  answer: 'AWAITING' | 'ACCEPTED' | 'DECLINED' | 'OTHER_DATE';
  owner: Person;
  dueOn: string | null;
  proposedDueOn: string | null;
  percent: number | null;
  doneOn: string | null;
  objective: string | null;
  plan: string;
  origin: { post: string; discussion: string } | null;
  version: number;
  revision: number;
}

export interface Steps {
  steps: StepCard[];
  revision: number;
}

/** An act offered on every post, such as "make this a next step". */
export interface PostAction {
  name: string;
  label: string;
  /** Used where there is little room. */
  short?: string;
  icon: string;
}

export interface Present {
  id: string;
  name: string;
  initials: string;
  hue: number;
  doing: 'reading' | 'writing';
}
