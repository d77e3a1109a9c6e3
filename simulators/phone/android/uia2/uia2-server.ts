import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { startPatience } from '../../../world/patience.ts';
import type { AndroidSystem } from '../system.ts';
import { findRoute } from './find-route.ts';
import { Uia2Error } from './uia2-error.ts';
import type { Uia2Process } from './uia2-process.ts';
import { createUia2Session, type Uia2Session } from './uia2-session.ts';

/** How long a question for the status is held while the server is not up. */
const HOLD_MS = 5_000;

type Json = Readonly<Record<string, unknown>>;

/** The UiAutomator2 server of a phone: HTTP over the connections that adb forwards, while its process runs. */
export function createUia2Server(system: AndroidSystem): Uia2Process {
  let session: Uia2Session | undefined;
  let ended: ((how: 'stopped' | 'crashed') => void) | undefined;
  const connections = new Set<Duplex>();
  const waiting: (() => void)[] = [];

  const stop: Uia2Process['stop'] = (how = 'stopped') => {
    session = undefined;
    ended?.(how);
    ended = undefined;
    for (const connection of connections) connection.destroy();
  };
  const answer = async (method: string, path: string, body: Json): Promise<unknown> => {
    if (method === 'GET' && path === '/status')
      return { ready: true, message: 'UiAutomator2 Server is ready to accept commands' };
    if (method === 'GET' && path === '/sessions') return session ? [{ id: session.id, capabilities: {} }] : [];
    if (method === 'POST' && path === '/session') {
      session = createUia2Session(system, system.random);
      return { sessionId: session.id, capabilities: body['capabilities'] ?? {} };
    }
    const [, id, below = ''] = /^\/session\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    if (!session || id !== session.id)
      throw new Uia2Error('invalid session id', 'The session identified by the given id is not open');
    if (method === 'DELETE' && below === '') return null;
    const found = findRoute(method, below);
    if (found) return found.route({ session, at: found.at, body });
    system.notKnown(`UiAutomator2 ${method} ${below}`);
    throw new Uia2Error('unknown command', `This simulated phone does not know ${method} ${below}`);
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request;
    const path = url.replace(/^\/wd\/hub/, '').replace(/\?.*$/, '');
    const isOver = method === 'DELETE' && /^\/session\/[^/]+$/.test(path);
    const body = await readBody(request);
    const [status, value] = await answer(method, path, body).then(
      (answered) => [200, answered ?? null] as const,
      (cause: unknown) => explain(cause, system),
    );
    const text = JSON.stringify({ sessionId: session?.id ?? null, value });
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    // The real server ends its process once the driver has said goodbye.
    response.end(text, () => isOver && stop());
  };
  /**
   * A driver that asks for the status right after it had the server started comes before it runs. Held for a moment it gets
   * its answer; refused it would come back only after a second.
   */
  const holdOrRefuse = (stream: Duplex, first: Buffer): void => {
    if (!first.toString('latin1').startsWith('GET /status')) {
      stream.destroy();
      return;
    }
    const giveUp = startPatience(HOLD_MS, () => stream.destroy());
    stream.pause();
    const begin = (): void => {
      giveUp();
      if (stream.destroyed) return;
      stream.unshift(first);
      http.emit('connection', stream);
      stream.resume();
    };
    // It may have begun to run between the connection and the question.
    if (ended) begin();
    else waiting.push(begin);
  };
  const http: Server = createServer((request, response) => void handle(request, response));

  return {
    isRunning: () => ended !== undefined,
    run: () =>
      new Promise((resolve) => {
        ended = resolve;
        for (const begin of waiting.splice(0)) begin();
      }),
    stop,
    connect(stream) {
      connections.add(stream);
      stream.once('close', () => connections.delete(stream));
      if (ended) http.emit('connection', stream);
      else stream.once('data', (first: Buffer) => holdOrRefuse(stream, first));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Json);
}

function explain(cause: unknown, system: AndroidSystem): readonly [number, unknown] {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof Uia2Error) return [cause.status, { error: cause.error, message, stacktrace: '' }];
  system.logcat.write('AndroidRuntime', message);
  return [500, { error: 'unknown error', message, stacktrace: cause instanceof Error ? cause.stack : '' }];
}
