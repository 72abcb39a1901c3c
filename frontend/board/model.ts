import type { StepCard, StepStatus } from '../thread/types';

export interface Objective {
  id: string;
  title: string;
  /** ISO day */
  until: string | null;
}

export interface Board {
  plan: { id: string; title: string; periodStart: string; periodEnd: string };
  objectives: Objective[];
  steps: StepCard[];
  revision: number;
}

export interface BoardChanges {
  revision: number;
  steps?: StepCard[];
  objectives?: Objective[];
  plan?: Board['plan'];
  reset?: boolean;
}

/** The four columns; what is blocked stands under what is in progress, what was dropped behind a count. */
export const COLUMNS: readonly StepStatus[] = ['PROPOSED', 'COMMITTED', 'IN_PROGRESS', 'DONE'];

/** On phones every status is a tab of its own, dropped ones aside. */
export const TABS: readonly StepStatus[] = ['PROPOSED', 'COMMITTED', 'IN_PROGRESS', 'DONE', 'BLOCKED'];

/** Where a step may go, as far as the screen offers it; the server has the last word. */
export type Moves = Partial<Record<StepStatus, readonly StepStatus[]>>;

export const DEFAULT_MOVES: Moves = {
  PROPOSED: ['DROPPED'],
  COMMITTED: ['IN_PROGRESS', 'BLOCKED', 'DONE', 'DROPPED'],
  IN_PROGRESS: ['COMMITTED', 'BLOCKED', 'DONE', 'DROPPED'],
  BLOCKED: ['IN_PROGRESS', 'DONE', 'DROPPED'],
  DONE: ['IN_PROGRESS'],
  DROPPED: ['PROPOSED'],
};

/** Where this member may move this step: accepting a proposal is its owner's alone. */
export function movesOf(step: StepCard, moves: Moves, me: string | undefined): readonly StepStatus[] {
  const offered = moves[step.status] ?? [];
  return step.status === 'PROPOSED' && step.owner.id === me && !offered.includes('COMMITTED')
    ? ['COMMITTED', ...offered]
    : offered;
}

/** An objective with its steps by status. */
export interface Lane {
  /** Null for steps without an objective. */
  objective: Objective | null;
  number: number;
  byStatus: Record<StepStatus, StepCard[]>;
  count: number;
  /** Those that count towards the objective: all but the dropped. */
  standing: number;
  done: number;
}

const noneByStatus = (): Record<StepStatus, StepCard[]> => ({
  PROPOSED: [],
  COMMITTED: [],
  IN_PROGRESS: [],
  BLOCKED: [],
  DONE: [],
  DROPPED: [],
});

/** Steps in their lanes and columns, the soonest due first, done ones by the day they were done. */
export function lanes(objectives: readonly Objective[], steps: readonly StepCard[]): Lane[] {
  const known = new Set(objectives.map((objective) => objective.id));
  const of = new Map<string | null, StepCard[]>();
  for (const step of steps) {
    const lane = step.objective !== null && known.has(step.objective) ? step.objective : null;
    of.set(lane, [...(of.get(lane) ?? []), step]);
  }
  const all: (Objective | null)[] = [...objectives];
  if (of.has(null) || objectives.length === 0) {
    all.push(null);
  }
  return all.map((objective, index) => lane(objective, index + 1, of.get(objective?.id ?? null) ?? []));
}

function lane(objective: Objective | null, number: number, steps: StepCard[]): Lane {
  const byStatus = noneByStatus();
  for (const step of [...steps].sort(soonestFirst)) {
    byStatus[step.status].push(step);
  }
  const standing = steps.length - byStatus.DROPPED.length;
  return { objective, number, byStatus, count: steps.length, standing, done: byStatus.DONE.length };
}

const rank = (step: StepCard): string => (step.status === 'DONE' ? step.doneOn : step.dueOn) ?? '9999';

const soonestFirst = (one: StepCard, other: StepCard): number =>
  rank(one).localeCompare(rank(other)) || one.id.localeCompare(other.id);

/** The steps of a board, with moves drawn before the server has spoken. */
export class BoardSteps {
  private readonly known = new Map<string, StepCard>();
  private readonly moving = new Map<string, { to: StepStatus; version: number }>();

  show(steps: readonly StepCard[]): void {
    this.known.clear();
    this.moving.clear();
    steps.forEach((step) => this.known.set(step.id, step));
  }

  /** Takes a step as the server has it now; an older revision changes nothing. */
  take(step: StepCard): void {
    const before = this.known.get(step.id);
    if (before && before.revision > step.revision) {
      return;
    }
    this.known.set(step.id, step);
    const move = this.moving.get(step.id);
    if (move && (step.version > move.version || step.status === move.to)) {
      this.moving.delete(step.id);
    }
  }

  get(id: string): StepCard | undefined {
    return this.known.get(id);
  }

  /** As drawn: a moving step already stands where it goes. */
  all(): StepCard[] {
    return [...this.known.values()].map((step) => {
      const move = this.moving.get(step.id);
      return move ? { ...step, status: move.to } : step;
    });
  }

  isMoving(id: string): boolean {
    return this.moving.has(id);
  }

  /** Draws a step where it is to go; answers the version that the move starts from. */
  move(id: string, to: StepStatus): number | null {
    const step = this.known.get(id);
    if (!step || step.status === to || this.moving.has(id)) {
      return null;
    }
    this.moving.set(id, { to, version: step.version });
    return step.version;
  }

  /** The move did not come about: back to where it was. */
  giveBack(id: string): boolean {
    return this.moving.delete(id);
  }
}
