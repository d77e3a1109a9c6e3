import { afterEach, describe, expect, it } from 'vitest';
import { serveBroker, type ServedBroker } from '../../../simulators/broker/server.ts';
import { hasGridSession, openGridSession } from '../../../scenarios/hands/grid/grid-client.ts';

const DEAD_NODE = 'Could not start a new session. Connection error (POST http://127.0.0.1:34717/se/grid/node/session)';
const NO_NODE = 'Could not start a new session. Unable to find provider for session';

let hub: ServedBroker;
let asked: string[];

/** A hub that gives these answers, one after the other. */
async function hubThatSays(...answers: readonly object[]): Promise<string> {
  asked = [];
  const handle = async ({ method, url }: Request): Promise<Response> =>
    Response.json({ value: answers[asked.push(`${method} ${new URL(url).pathname}`) - 1] ?? null });
  hub = await serveBroker({ handle });
  return `http://127.0.0.1:${hub.port}`;
}

afterEach(() => hub.close());

describe('a session of a Grid', () => {
  it('is asked for again when the hub began on a node that is gone', async () => {
    const url = await hubThatSays({ error: 'session not created', message: DEAD_NODE }, { sessionId: 'one' });
    expect(await openGridSession(url, {})).toEqual({ id: 'one', capabilities: {} });
    expect(asked).toEqual(['POST /session', 'POST /session']);
  });

  it('is not asked for again when no node offers such a one', async () => {
    const url = await hubThatSays({ error: 'session not created', message: NO_NODE }, { sessionId: 'one' });
    await expect(openGridSession(url, {})).rejects.toThrow(
      `Failed to get a session of the Grid at ${url}: got ${NO_NODE}.`,
    );
  });

  it('is there as long as its node answers for it', async () => {
    const url = await hubThatSays({ implicit: 0 }, { error: 'invalid session id', message: 'gone' });
    const session = { id: 'one', capabilities: {} };
    expect(await hasGridSession(url, session)).toBe(true);
    expect(await hasGridSession(url, session)).toBe(false);
    expect(asked).toEqual(['GET /session/one/timeouts', 'GET /session/one/timeouts']);
    expect(await hasGridSession('http://127.0.0.1:9', session)).toBe(false);
  });
});
