import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { startPatience } from '../../../simulators/world/patience.ts';

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

interface Asked {
  readonly body?: unknown;
  readonly waitMs?: number;
}

/** As long as a Grid lets a request wait for a free slot. */
const QUEUE_MS = 300_000;
/** A hub checks its nodes every two minutes where nobody says otherwise. */
const UNNOTICED_MS = 150_000;
const ASK_AGAIN_MS = 1_000;
/** What a hub says when it wanted to begin on a node that does not answer. */
const NODE_IS_GONE = /Connection error \(POST /;
/** A node with work to do is slow, but it answers. */
const ANSWER_MS = 30_000;

/**
 * Asks a Grid for a session, and waits in its queue for one. A hub gives out the slots of a dead node until its next check of
 * them: then it is asked again.
 * @throws HarnessError `hands-engine-missing`
 */
export async function openGridSession(gridUrl: string, capabilities: object): Promise<GridSession> {
  let patient = true;
  const callOff = startPatience(UNNOTICED_MS, () => (patient = false));
  try {
    for (;;) {
      const body = { capabilities: { alwaysMatch: capabilities } };
      const { value } = await send('POST', `${gridUrl}/session`, { body });
      if (value?.sessionId !== undefined) return { id: value.sessionId, capabilities: value.capabilities ?? {} };
      const got = value?.message?.split('\n')[0] ?? value?.error ?? 'nothing';
      if (!patient || !NODE_IS_GONE.test(got)) {
        throw new HarnessError(
          'hands-engine-missing',
          `Failed to get a session of the Grid at ${gridUrl}: got ${got}.`,
        );
      }
      await new Promise<void>((resolve) => startPatience(ASK_AGAIN_MS, resolve));
    }
  } finally {
    callOff();
  }
}

/** Whether its node still answers for a session. Asking is use, too: a session that nobody uses is ended by its node. */
export async function hasGridSession(gridUrl: string, { id }: GridSession): Promise<boolean> {
  try {
    const { value } = await send('GET', `${gridUrl}/session/${id}/timeouts`, { waitMs: ANSWER_MS });
    return value?.error === undefined;
  } catch (cause) {
    if (cause instanceof HarnessError) return false;
    throw cause;
  }
}

/** Ends a session. Where its node is gone there is nothing left to end. */
export async function endGridSession(gridUrl: string, { id }: GridSession): Promise<void> {
  await send('DELETE', `${gridUrl}/session/${id}`);
}

function send(method: string, url: string, { body, waitMs = QUEUE_MS }: Asked = {}): Promise<Answer> {
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
      { method, timeout: waitMs, headers: { 'Content-Type': 'application/json; charset=utf-8' } },
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
    sent.once('timeout', () => sent.destroy(new Error(`nothing in ${waitMs / 1000} s`)));
    sent.once('error', fail);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
