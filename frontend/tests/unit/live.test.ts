import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackOff } from '../../live/back-off';
import { Follower } from '../../live/follower';
import { LiveClient, type LiveState } from '../../live/live-client';
import { Absent } from '../../live/rest';
import { RevisionGate } from '../../live/revision-gate';
import type { Socket, SocketEvents } from '../../live/stomp-socket';

const frame = (revision: number) => ({ topic: 't.1', revision, type: 'post', data: { n: revision } });
const revisions = (frames: { revision: number }[]) => frames.map((it) => it.revision);

describe('The gate of revisions', () => {
  it('lets the next one pass and drops what was seen', () => {
    const gate = new RevisionGate(4);
    expect(gate.offer({ revision: 5 })).toEqual({ apply: [{ revision: 5 }], gap: false });
    expect(gate.offer({ revision: 5 })).toEqual({ apply: [], gap: false });
  });

  it('holds back what comes after a gap until the gap is read', () => {
    const gate = new RevisionGate(4);
    expect(gate.offer({ revision: 7 })).toEqual({ apply: [], gap: true });
    expect(gate.offer({ revision: 6 }).gap).toBe(true);
    expect(revisions(gate.caughtUp(5).apply)).toEqual([6, 7]);
    expect(gate.revision).toBe(7);
  });

  it('closes a gap by the missing frame itself', () => {
    const gate = new RevisionGate(4);
    gate.offer({ revision: 6 });
    expect(revisions(gate.offer({ revision: 5 }).apply)).toEqual([5, 6]);
  });

  it('never goes back', () => {
    const gate = new RevisionGate(4);
    gate.caughtUp(9);
    expect(gate.caughtUp(3)).toEqual({ apply: [], gap: false });
    expect(gate.revision).toBe(9);
  });
});

it('attempts to connect lie ever further apart, with jitter and a limit', () => {
  const low = new BackOff(() => 0);
  const high = new BackOff(() => 1);
  expect([low.next(), low.next(), low.next()]).toEqual([250, 500, 1_000]);
  expect([high.next(), high.next()]).toEqual([500, 1_000]);
  for (let i = 0; i < 20; i++) {
    high.next();
  }
  expect(high.next()).toBe(30_000);
  high.reset();
  expect(high.next()).toBe(500);
});

/** A line to a server that a test plays. */
class Line implements Socket {
  readonly topics = new Map<string, (body: string) => void>();
  closed = false;

  constructor(readonly events: SocketEvents) {}

  subscribe(destination: string, onBody: (body: string) => void): () => void {
    this.topics.set(destination, onBody);
    return () => this.topics.delete(destination);
  }

  send(): void {}

  close(): void {
    this.closed = true;
  }

  say(destination: string, body: object): void {
    this.topics.get(destination)?.(JSON.stringify(body));
  }
}

describe('The connection', () => {
  let lines: Line[];
  let session: () => Response;
  let live: LiveClient;
  let states: LiveState[];
  const settled = () => vi.advanceTimersByTimeAsync(0);

  beforeEach(() => {
    vi.useFakeTimers();
    lines = [];
    states = [];
    session = () => Response.json({ headerName: 'X-CSRF', token: 't', member: 'm' });
    live = new LiveClient(
      (_, events) => {
        const line = new Line(events);
        lines.push(line);
        return line;
      },
      async () => session(),
    );
    live.observe((state) => states.push(state));
  });
  afterEach(() => vi.useRealTimers());

  async function connected(): Promise<Line> {
    await settled();
    const line = lines.at(-1)!;
    line.events.connected();
    return line;
  }

  it('is opened by the first follower, shared, and closed after the last', async () => {
    const leave = live.follow('t.1', { frame: () => {} });
    const leaveToo = live.follow('t.2', { frame: () => {} });
    const line = await connected();
    expect(lines).toHaveLength(1);
    expect([...line.topics.keys()]).toEqual(['/user/queue/live', '/topic/t.1', '/topic/t.2']);
    leave();
    leaveToo();
    expect(line.closed).toBe(true);
    expect(states).toEqual(['idle', 'connecting', 'connected', 'idle']);
  });

  it('subscribes again after it was lost', async () => {
    const subscribed = vi.fn();
    live.follow('t.1', { frame: () => {}, subscribed });
    (await connected()).events.closed(1006);
    expect(live.state).toBe('offline');
    await vi.advanceTimersByTimeAsync(600);
    await connected();
    expect(live.state).toBe('connected');
    expect(subscribed).toHaveBeenCalledTimes(2);
  });

  it('knows by 401 that the session has ended, and does not try again', async () => {
    live.follow('t.1', { frame: () => {} });
    session = () => new Response('', { status: 401 });
    (await connected().catch(() => undefined))?.events.closed(1006);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(live.state).toBe('ended');
    expect(lines.length).toBeLessThanOrEqual(1);
  });

  it('takes a session of somebody else for the end of its own', async () => {
    live.belongsTo('someone-else');
    live.follow('t.1', { frame: () => {} });
    await settled();
    expect(live.state).toBe('ended');
    expect(lines).toHaveLength(0);
  });

  it('knows by the close code that the session has ended', async () => {
    live.follow('t.1', { frame: () => {} });
    (await connected()).events.closed(4401);
    expect(live.state).toBe('ended');
  });

  it('passes on that a topic is closed, and forgets it', async () => {
    const closed = vi.fn();
    live.follow('t.1', { frame: () => {}, closed });
    const line = await connected();
    line.say('/user/queue/live', { topic: 't.1', revision: 0, type: 'closed', data: {} });
    expect(closed).toHaveBeenCalledOnce();
    expect(line.topics.has('/topic/t.1')).toBe(false);
  });

  it('tells a late follower who is here at once', async () => {
    live.follow('presence-of-x.1', { frame: () => {} });
    const line = await connected();
    line.say('/topic/presence-of-x.1', { topic: 'presence-of-x.1', revision: 0, type: 'presence', data: {} });
    const late = vi.fn();
    live.follow('presence-of-x.1', { frame: late });
    expect(late).toHaveBeenCalledOnce();
  });

  describe('A follower', () => {
    it('reads what it missed when it subscribes, and once more when that has settled', async () => {
      const catchUp = vi.fn(async (since: number) => since);
      new Follower(live, 't.1', 3, { apply: () => {}, catchUp, closed: () => {} });
      await connected();
      await vi.advanceTimersByTimeAsync(2_500);
      expect(catchUp.mock.calls).toEqual([[3], [3]]);
    });

    it('reads a gap from the server before it goes on', async () => {
      const applied: number[] = [];
      let server = 3;
      const catchUp = vi.fn(async () => server);
      new Follower(live, 't.1', 3, { apply: (it) => applied.push(it.revision), catchUp, closed: () => {} });
      const line = await connected();
      await settled();
      server = 5;
      line.say('/topic/t.1', frame(6));
      line.say('/topic/t.1', frame(8));
      server = 7;
      await settled();
      await settled();
      expect(applied).toEqual([6, 8]);
    });

    it('tries again when reading failed', async () => {
      const catchUp = vi.fn(async (): Promise<number | null> => null);
      new Follower(live, 't.1', 3, { apply: () => {}, catchUp, closed: () => {} });
      await connected();
      await vi.advanceTimersByTimeAsync(9_000);
      expect(catchUp.mock.calls.length).toBeGreaterThanOrEqual(2);
    });

    it('is closed when the server says that there is no such thing', async () => {
      const closed = vi.fn();
      new Follower(live, 't.1', 3, { apply: () => {}, catchUp: async () => Promise.reject(new Absent('x')), closed });
      await connected();
      await settled();
      expect(closed).toHaveBeenCalledOnce();
      expect(live.state).toBe('idle');
    });
  });
});
