import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:https';
import { setFlagsFromString } from 'node:v8';
import { serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { BrokenOff, NoAnswer } from '../world/broken-off.ts';
import { HarnessError } from '../world/harness-error.ts';
import type { Broker } from './broker.ts';

/** A broker that answers on a port. */
export interface ServedBroker {
  readonly host: string;
  readonly port: number;
  /** Stops listening and drops what is open. */
  close(): Promise<void>;
}

/** With what a server proves who it is, as PEM. */
export interface ServerCertificate {
  readonly key: string;
  readonly certificate: string;
}

/** How much the heap may grow over what outlived the last collection before the next one. */
const HEAP_GROWING_PERCENT = 50;

/**
 * Serves a broker over HTTP: on loopback unless told otherwise, on a free port unless told which. Links and redirects
 * name the broker's own `origin` option, whatever the port. With a certificate it speaks HTTPS. Throws `port-in-use`.
 *
 * From then on this process collects its garbage earlier: a broker lives long, and by V8's own measure its heap grows to
 * several times what is kept before the expired is cleared away (320 MB where 180 do).
 */
export function serveBroker(
  broker: Pick<Broker, 'handle'>,
  { host = '127.0.0.1', port = 0, tls }: { host?: string; port?: number; tls?: ServerCertificate } = {},
): Promise<ServedBroker> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`);
  return new Promise((resolve, reject) => {
    const server = serve({
      async fetch(request, { outgoing }) {
        const answer = await broker.handle(request);
        if (answer instanceof NoAnswer) return hangUp(outgoing as ServerResponse);
        if (answer instanceof BrokenOff) return breakOff(answer, outgoing as ServerResponse);
        return isStream(answer) ? breaksQuietly(answer, outgoing as ServerResponse) : answer;
      },
      hostname: host,
      port,
      ...(tls && { createServer: createTlsServer, serverOptions: { key: tls.key, cert: tls.certificate } }),
    });
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explain(cause, host, port)));
    server.once('listening', () => {
      const address = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ host, port: address.port, close });
    });
  });
}

/** HTTP/1 alone is served here. The server itself would print the error that ends the body, and write it after what is out. */
function breakOff({ status, headers, out }: BrokenOff, outgoing: ServerResponse): Response {
  outgoing.writeHead(status, Object.fromEntries(headers));
  outgoing.write(out, () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

function hangUp(outgoing: ServerResponse): Response {
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** The server itself would print the error of a stream that breaks because its listener has lost the network. */
function breaksQuietly({ status, headers, body }: Response, outgoing: ServerResponse): Response {
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const quiet = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch {
        // Whoever listens hears that it broke.
        outgoing.destroy();
        controller.close();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(quiet, { status, headers });
}

function isStream(answer: Response): boolean {
  return answer.body !== null && (answer.headers.get('content-type') ?? '').startsWith('text/event-stream');
}

function explain(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') {
    const message = `Failed to serve anything at ${host}: expected an address or a name of this computer.`;
    return new HarnessError('option-invalid', message, { cause });
  }
  if (cause.code !== 'EADDRINUSE') return cause;
  return new HarnessError('port-in-use', `Failed to serve the broker: expected a free port on ${host}, got ${port}.`, {
    cause,
  });
}
