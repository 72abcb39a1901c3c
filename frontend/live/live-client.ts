import { BackOff } from './back-off';
import { openStomp, SESSION_ENDED, type Session, type Socket, type SocketEvents } from './stomp-socket';

/** `idle`: nobody follows anything. `ended`: the session is over; only a new sign-in helps. */
export type LiveState = 'idle' | 'connecting' | 'connected' | 'offline' | 'ended';

export interface Frame<T = unknown> {
  topic: string;
  revision: number;
  type: string;
  data: T;
}

export interface TopicListener {
  frame(frame: Frame): void;
  /** The subscription has been sent, at first or again after a lost connection: read what was missed. */
  subscribed?(): void;
  /** The right to follow has ended, or never was. */
  closed?(): void;
}

type Open = (session: Session, events: SocketEvents) => Socket;

interface Followed {
  listeners: Set<TopicListener>;
  last: Frame | null;
  stop: (() => void) | null;
}

const NOTICES = '/user/queue/live';

/** The page's one live connection: opened by the first follower, closed after the last. */
export class LiveClient {
  private topics = new Map<string, Followed>();
  private observers = new Set<(state: LiveState) => void>();
  private socket: Socket | null = null;
  private backOff = new BackOff();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private current: LiveState = 'idle';
  private since = 0;
  private member = '';

  constructor(
    private readonly open: Open = openStomp,
    private readonly get: typeof fetch = (...request) => fetch(...request),
  ) {
    globalThis.addEventListener?.('online', () => this.hurry());
    globalThis.document?.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') {
        this.hurry();
      }
    });
  }

  get state(): LiveState {
    return this.current;
  }

  /** When the present state began, in milliseconds. */
  get stateSince(): number {
    return this.since;
  }

  /** Tells the present state and every later one, until the returned function is called. */
  observe(observer: (state: LiveState) => void): () => void {
    this.observers.add(observer);
    observer(this.current);
    return () => this.observers.delete(observer);
  }

  /** Follows a topic by its name, such as `discussion.2f…`, until the returned function is called. */
  follow(topic: string, listener: TopicListener): () => void {
    let followed = this.topics.get(topic);
    if (!followed) {
      followed = { listeners: new Set(), last: null, stop: null };
      this.topics.set(topic, followed);
    }
    followed.listeners.add(listener);
    if (this.current === 'connected') {
      if (followed.stop) {
        listener.subscribed?.();
      } else {
        this.subscribe(topic, followed);
      }
      if (followed.last?.revision === 0) {
        listener.frame(followed.last);
      }
    } else if (this.current === 'idle') {
      void this.connect();
    }
    return () => this.leave(topic, listener);
  }

  /** Whose page this is. A session of somebody else, from a sign-in in another tab, is not this page's. */
  belongsTo(member: string): void {
    this.member = member;
  }

  /** Says something light, such as "typing". Lost while offline. */
  send(destination: string, body: unknown): void {
    this.socket?.send(destination, JSON.stringify(body));
  }

  /** The session has ended, as an answer of the server has just told. */
  sessionEnded(): void {
    clearTimeout(this.timer);
    this.socket?.close();
    this.socket = null;
    this.enter('ended');
  }

  private leave(topic: string, listener: TopicListener): void {
    const followed = this.topics.get(topic);
    if (!followed?.listeners.delete(listener) || followed.listeners.size > 0) {
      return;
    }
    followed.stop?.();
    this.topics.delete(topic);
    if (this.topics.size === 0 && this.current !== 'ended') {
      clearTimeout(this.timer);
      this.socket?.close();
      this.socket = null;
      this.enter('idle');
    }
  }

  private async connect(): Promise<void> {
    if (this.current !== 'offline') {
      this.enter('connecting');
    }
    let answer: Response;
    try {
      answer = await this.get(new URL('api/live/session', document.baseURI), {
        headers: { Accept: 'application/json' },
        redirect: 'manual',
        cache: 'no-store',
      });
    } catch {
      this.lost();
      return;
    }
    if (answer.status === 401 || answer.type === 'opaqueredirect') {
      this.sessionEnded();
      return;
    }
    if (!answer.ok) {
      this.lost();
      return;
    }
    const session = (await answer.json()) as Session;
    if (this.member && session.member !== this.member) {
      this.sessionEnded();
      return;
    }
    if (this.topics.size === 0 || this.socket) {
      return;
    }
    const socket: Socket = this.open(session, {
      connected: () => {
        if (this.socket === socket) {
          this.connected(socket);
        }
      },
      closed: (code) => {
        if (this.socket === socket) {
          this.socket = null;
          if (code === SESSION_ENDED) {
            this.sessionEnded();
          } else {
            this.lost();
          }
        }
      },
    });
    this.socket = socket;
  }

  private connected(socket: Socket): void {
    this.backOff.reset();
    socket.subscribe(NOTICES, (body) => this.notice(JSON.parse(body) as Frame));
    this.enter('connected');
    for (const [topic, followed] of this.topics) {
      this.subscribe(topic, followed);
    }
  }

  private subscribe(topic: string, followed: Followed): void {
    followed.stop = this.socket!.subscribe(`/topic/${topic}`, (body) => {
      const frame = JSON.parse(body) as Frame;
      followed.last = frame;
      followed.listeners.forEach((listener) => listener.frame(frame));
    });
    followed.listeners.forEach((listener) => listener.subscribed?.());
  }

  private notice(frame: Frame): void {
    const followed = this.topics.get(frame.topic);
    if (frame.type === 'closed' && followed) {
      followed.stop?.();
      this.topics.delete(frame.topic);
      followed.listeners.forEach((listener) => listener.closed?.());
    }
  }

  private lost(): void {
    this.topics.forEach((followed) => (followed.stop = null));
    if (this.topics.size === 0) {
      this.enter('idle');
      return;
    }
    this.enter('offline');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connect(), this.backOff.next());
  }

  /** Back in sight or back on the net: no reason to wait out a long delay. */
  private hurry(): void {
    if (this.current === 'offline' && !this.socket) {
      clearTimeout(this.timer);
      this.backOff.reset();
      void this.connect();
    }
  }

  private enter(state: LiveState): void {
    if (state !== this.current) {
      this.current = state;
      this.since = Date.now();
      this.observers.forEach((observer) => observer(state));
    }
  }
}

/** The connection of this page. */
export const live = new LiveClient();
