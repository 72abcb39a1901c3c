/** A server in the page: enough STOMP and REST for the elements to live on. */
type Answer = (url: URL) => unknown;

const sockets = new Set<FakeSocket>();
const answers: [RegExp, Answer][] = [];

export const sent: { destination: string; body: string }[] = [];

class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;

  readyState = FakeSocket.CONNECTING;
  binaryType = 'blob';
  protocol = 'v12.stomp';
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number; reason: string; wasClean: boolean }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  private subscriptions = new Map<string, string>();

  constructor(readonly url: string) {
    super();
    sockets.add(this);
    setTimeout(() => {
      this.readyState = FakeSocket.OPEN;
      this.onopen?.(new Event('open'));
    });
  }

  send(data: string | ArrayBuffer): void {
    const text = typeof data === 'string' ? data : new TextDecoder().decode(data);
    const command = text.slice(0, text.indexOf('\n'));
    const header = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1] ?? '';
    if (command === 'CONNECT' || command === 'STOMP') {
      this.receive('CONNECTED\nversion:1.2\nheart-beat:0,0\n\n\0');
    } else if (command === 'SUBSCRIBE') {
      this.subscriptions.set(header('destination'), header('id'));
    } else if (command === 'UNSUBSCRIBE') {
      this.subscriptions.forEach((id, destination) => id === header('id') && this.subscriptions.delete(destination));
    } else if (command === 'SEND') {
      sent.push({ destination: header('destination'), body: text.slice(text.indexOf('\n\n') + 2, -1) });
    }
  }

  close(code = 1000): void {
    if (this.readyState !== FakeSocket.CLOSED) {
      this.readyState = FakeSocket.CLOSED;
      sockets.delete(this);
      setTimeout(() => this.onclose?.({ code, reason: '', wasClean: code === 1000 }));
    }
  }

  deliver(destination: string, body: unknown): void {
    const id = this.subscriptions.get(destination);
    if (id !== undefined) {
      this.receive(
        `MESSAGE\nsubscription:${id}\nmessage-id:${Math.random()}\ndestination:${destination}\n\n${JSON.stringify(body)}\0`,
      );
    }
  }

  private receive(data: string): void {
    setTimeout(() => this.onmessage?.({ data }));
  }
}

/** Takes the place of fetch and WebSocket. */
export function install(): void {
  Object.assign(globalThis, {
    WebSocket: FakeSocket,
    fetch: async (input: URL | string) => {
      const url = new URL(input, location.href);
      const found = answers.find(([pattern]) => pattern.test(url.pathname));
      return found ? Response.json(await found[1](url)) : new Response('', { status: 404 });
    },
  });
  answer(/api\/live\/session$/, () => ({ headerName: 'X-CSRF-TOKEN', token: 't', member: 'me' }));
}

export const answer = (pattern: RegExp, by: Answer): number => answers.unshift([pattern, by]);

/** Sends a frame to whoever follows the topic. */
export const push = (topic: string, revision: number, type: string, data: unknown): void =>
  sockets.forEach((socket) => socket.deliver(`/topic/${topic}`, { topic, revision, type, data }));

/** Closes every socket, as a lost line or an ended session (4401) does. */
export const drop = (code: number): void => [...sockets].forEach((socket) => socket.close(code));
