import { Client, type StompSubscription } from '@stomp/stompjs';

const HEARTBEAT = 20_000;

/** What `GET /api/live/session` answers. */
export interface Session {
  headerName: string;
  token: string;
  member: string;
}

export interface SocketEvents {
  connected(): void;
  closed(code: number): void;
}

/** One attempt at a connection; closed once, never reused. */
export interface Socket {
  subscribe(destination: string, onBody: (body: string) => void): () => void;
  send(destination: string, body: string): void;
  close(): void;
}

export const SESSION_ENDED = 4401;

/** Opens a STOMP connection at `/ws` with the session's CSRF header in CONNECT. */
export function openStomp(session: Session, events: SocketEvents): Socket {
  const url = new URL('ws', document.baseURI);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  let closed = false;
  const client = new Client({
    brokerURL: url.href,
    connectHeaders: { [session.headerName]: session.token },
    heartbeatIncoming: HEARTBEAT,
    heartbeatOutgoing: HEARTBEAT,
    connectionTimeout: 10_000,
    reconnectDelay: 0,
    onConnect: () => events.connected(),
    onWebSocketClose: (event: CloseEvent) => {
      if (!closed) {
        closed = true;
        void client.deactivate({ force: true });
        events.closed(event.code);
      }
    },
  });
  client.activate();
  return {
    subscribe(destination, onBody) {
      const subscription: StompSubscription = client.subscribe(destination, (message) => onBody(message.body));
      return () => {
        if (client.connected) {
          subscription.unsubscribe();
        }
      };
    },
    send(destination, body) {
      if (client.connected) {
        client.publish({ destination, body, headers: { 'content-type': 'application/json' } });
      }
    },
    close() {
      closed = true;
      void client.deactivate();
    },
  };
}
