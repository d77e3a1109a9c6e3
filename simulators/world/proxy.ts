import { createServer, request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { HarnessError } from './harness-error.ts';
import type { Send } from './wire.ts';

/** A forward proxy on loopback through which a real browser enters a world, so that every engine sees the same URLs. */
export interface WorldProxy {
  /** What a browser is told: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Drops every connection and refuses new ones, or takes them again. */
  setOnline(online: boolean): void;
  close(): Promise<void>;
}

/** A place that listens. */
interface Listening {
  readonly host: string;
  readonly port: number;
}

/** How a proxy may differ. */
export interface ProxyOptions {
  /** The address to listen at; loopback when absent. */
  readonly host?: string;
  /** Any that is free when 0. */
  readonly port?: number;
  /** To what of this computer connections and requests are passed on as they are, by `host:port` as a client asks for it. */
  readonly tunnels?: ReadonlyMap<string, Listening>;
}

/**
 * Opens a proxy; what is asked for goes out by `send`, and what the world does not know is refused.
 * @throws what the system says when the port is taken
 */
export async function openProxy(
  send: Send,
  { host = '127.0.0.1', port: wanted = 0, tunnels = new Map() }: ProxyOptions = {},
): Promise<WorldProxy> {
  const sockets = new Set<Socket>();
  let online = true;
  const server = createServer((incoming, outgoing) => {
    const to = tunnels.get(placeIn(incoming.url ?? ''));
    if (to) passOn(to, incoming, outgoing);
    else void answer(send, incoming, outgoing);
  });
  server.on('connection', (socket) => {
    if (!online) return void socket.destroy();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('connect', ({ url = '' }, socket: Socket, head: Buffer) => {
    const to = tunnels.get(url);
    if (to === undefined) return void socket.end('HTTP/1.1 502 Outside of this world\r\n\r\n');
    const inside = connect(to.port, to.host, () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      inside.write(head);
      inside.pipe(socket).pipe(inside);
    });
    // One end gone, the other has nobody left to talk to.
    inside.on('error', () => socket.destroy());
    socket.on('error', () => inside.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, host, resolve);
  });
  const { port } = server.address() as AddressInfo;

  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://${host}:${port}`,
    setOnline(wanted) {
      online = wanted;
      if (!online) drop();
    },
    close() {
      drop();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Where a plain request goes, as `host:port`. */
function placeIn(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || 80}`;
}

function passOn({ host, port }: Listening, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url = '' } = incoming;
  const { pathname, search } = new URL(url);
  const inside = requestHttp({ host, port, method, headers, path: pathname + search }, (answered) => {
    outgoing.writeHead(answered.statusCode ?? 502, answered.headers);
    outgoing.flushHeaders();
    // Whoever listens hears when it breaks off.
    pipeline(answered, outgoing).catch(() => outgoing.destroy());
  });
  inside.on('error', () => outgoing.destroy());
  outgoing.on('close', () => inside.destroy());
  incoming.pipe(inside);
}

async function answer(send: Send, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const response = await send(await requestOf(incoming));
    outgoing.writeHead(response.status, headersOf(response));
    // Whoever listens waits for the head of an answer that may say nothing for long; any other goes out in one piece.
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) outgoing.flushHeaders();
    if (response.body)
      await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing);
    else outgoing.end();
  } catch (cause) {
    if (outgoing.headersSent) return void outgoing.destroy();
    outgoing.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end(cause instanceof HarnessError ? cause.message : 'Failed to reach the simulator.');
  }
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (name.startsWith('proxy-') || value === undefined) continue;
    headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  return new Request(incoming.url ?? '', { method: incoming.method ?? 'GET', headers, body });
}

function headersOf(response: Response): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  return headers;
}
