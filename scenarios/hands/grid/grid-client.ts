import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { HarnessError } from '../../../simulators/world/harness-error.ts';

/** A session that a Grid opened. */
export interface GridSession {
  readonly id: string;
  readonly capabilities: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly value?: {
    readonly sessionId?: string;
    readonly capabilities?: Record<string, unknown>;
    readonly error?: string;
    readonly message?: string;
  } | null;
}

/** As long as a Grid lets a request wait for a free slot. */
const QUEUE_MS = 300_000;

/** Asks a Grid for a session, and waits in its queue for one. Throws `HarnessError('hands-engine-missing')`. */
export async function openGridSession(gridUrl: string, capabilities: object): Promise<GridSession> {
  const { value } = await send('POST', `${gridUrl}/session`, { capabilities: { alwaysMatch: capabilities } });
  if (value?.sessionId !== undefined) return { id: value.sessionId, capabilities: value.capabilities ?? {} };
  const got = value?.message?.split('\n')[0] ?? value?.error ?? 'nothing';
  throw new HarnessError('hands-engine-missing', `Failed to get a session of the Grid at ${gridUrl}: got ${got}.`);
}

/** Ends a session. Where its node is gone there is nothing left to end. */
export async function endGridSession(gridUrl: string, { id }: GridSession): Promise<void> {
  await send('DELETE', `${gridUrl}/session/${id}`);
}

function send(method: string, url: string, body?: unknown): Promise<Answer> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void =>
      reject(
        new HarnessError(
          'hands-engine-missing',
          `Failed to reach the Grid: expected one to answer at ${url}, got ${cause.message}.`,
          { cause },
        ),
      );
    const sent = request(
      url,
      { method, timeout: QUEUE_MS, headers: { 'Content-Type': 'application/json; charset=utf-8' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.once('end', () => {
          try {
            resolve(JSON.parse(text) as Answer);
          } catch {
            fail(new Error(`HTTP ${response.statusCode} that is no WebDriver answer`));
          }
        });
        response.once('error', fail);
      },
    );
    sent.once('timeout', () => sent.destroy(new Error('no session in five minutes')));
    sent.once('error', fail);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
