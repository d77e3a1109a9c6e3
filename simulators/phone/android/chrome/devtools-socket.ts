import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { CHROME } from '../packages.ts';

/**
 * Serves a connection to `@chrome_devtools_remote`: all is passed on to the browser that shows the pages, which on a phone
 * also names its package and the phone's own version.
 */
export function serveDevtools(stream: Duplex, port: number, version: string): void {
  const server = createServer((asked, answer) => void passOn(asked, answer, { port, version }));
  server.on('upgrade', ({ method, url, rawHeaders }: IncomingMessage, _socket: Duplex, head: Buffer) => {
    const inside = connect(port, '127.0.0.1', () => {
      const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1] ?? ''}`] : []));
      inside.write(`${method ?? 'GET'} ${url ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      inside.write(head);
      stream.pipe(inside).pipe(stream);
    });
    inside.on('error', () => stream.destroy());
    stream.on('close', () => inside.destroy());
  });
  server.emit('connection', stream);
}

/** Opens a tab with an address. */
export function openTab(port: number, url: string): Promise<void> {
  const path = `/json/new?${encodeURIComponent(url)}`;
  return new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port, path, method: 'PUT' }, (told) => told.resume().once('end', resolve))
      .once('error', reject)
      .end();
  });
}

async function passOn(
  asked: IncomingMessage,
  answer: ServerResponse,
  { port, version }: { readonly port: number; readonly version: string },
): Promise<void> {
  const { method, url = '/', headers } = asked;
  const inside = ask({ host: '127.0.0.1', port, path: url, method, headers }, async (told) => {
    const chunks: Buffer[] = [];
    for await (const chunk of told) chunks.push(chunk as Buffer);
    const said = Buffer.concat(chunks);
    const body = url.startsWith('/json/version') ? asOnPhone(said, version) : said;
    answer.writeHead(told.statusCode ?? 500, {
      'content-type': told.headers['content-type'] ?? 'application/json',
      'content-length': body.length,
    });
    answer.end(body);
  });
  inside.on('error', () => answer.destroy());
  asked.pipe(inside);
}

function asOnPhone(said: Buffer, version: string): Buffer {
  const told = JSON.parse(said.toString('utf8')) as Record<string, string>;
  return Buffer.from(JSON.stringify({ ...told, 'Android-Package': CHROME, Browser: `Chrome/${version}` }));
}
