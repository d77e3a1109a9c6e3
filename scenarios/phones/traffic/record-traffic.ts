import { createServer, request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exchangeOf, type Exchange } from './exchange.ts';

/** A server that stands between a driver and a phone, and keeps what passes. */
export interface Recorder {
  /** Where the driver goes, in place of the phone. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Stands between a driver and the server on a phone: passes everything on unchanged, and tells of each exchange what may be
 * kept. On loopback, on a free port when none is named.
 * @param target where the phone's server is, as `appium:webDriverAgentUrl` names it
 */
export function recordTraffic(target: string, keep: (exchange: Exchange) => void, port = 0): Promise<Recorder> {
  const pass = async (asked: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const { method = 'GET', url: path = '/', headers } = asked;
    const sent = await bytesOf(asked);
    const passed = requestHttp(new URL(path, target), { method, headers: { ...headers, host: new URL(target).host } });
    passed.once('error', (cause) => {
      answer.writeHead(502);
      answer.end(`The phone does not answer at ${target}: ${cause.message}`);
    });
    passed.once('response', (response) => {
      void bytesOf(response).then((content) => {
        const status = response.statusCode ?? 0;
        keep(exchangeOf(method, path, status, sent.toString(), content.toString()));
        answer.writeHead(status, response.headers);
        answer.end(content);
      });
    });
    passed.end(sent);
  };
  const server = createServer((asked, answer) => void pass(asked, answer));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close });
    });
  });
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
