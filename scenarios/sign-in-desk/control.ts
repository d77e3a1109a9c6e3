import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import { explainIssues } from '../../simulators/trust/explain-issues.ts';
import type { PlannedFault } from '../../simulators/broker/lies/lies.ts';

/** What the control port works with. */
export interface ControlSetting {
  readonly token: string;
  readonly faults: readonly { readonly id: string; readonly words: string; readonly everybody: boolean }[];
  readonly clock: { now(): number; shift(ms: number): void };
  plan(faults: readonly PlannedFault[]): Promise<{ readonly name: string; readonly value: string }>;
  tellEverybody(faults: readonly PlannedFault[]): Promise<void>;
}

/** Where it is, below the broker's own origin. */
export const CONTROL = '/desk/control';

const lies = z.strictObject({
  faults: z
    .array(z.strictObject({ id: z.string().min(1), seconds: z.number().min(0).max(86_400).exactOptional() }))
    .max(20),
});
const shift = z.strictObject({ seconds: z.number().min(-31_536_000).max(31_536_000) });

/**
 * The control port, for scripts; every call needs `Authorization: Bearer` and the token of the desk, which no page of
 * somebody else's can send.
 *
 * - `GET /desk/control/faults` lists the faults.
 * - `POST /desk/control/plans` `{ "faults": [{ "id": "id-token-nonce-wrong" }] }` answers the cookie that a browser must
 *   carry at the broker to be lied to.
 * - `PUT /desk/control/everybody` with the same body lies to everybody from now on; an empty list ends it.
 * - `GET` and `POST /desk/control/clock` `{ "seconds": 60 }` tell and move the clock.
 */
export function createControl({ token, faults, clock, plan, tellEverybody }: ControlSetting): Handle {
  const app = new Hono().basePath(CONTROL);
  app.use(async (c, next) => {
    const given = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    if (isSame(given, token)) return next();
    return c.json({ error: 'Expected “Authorization: Bearer” and the token of the desk.' }, 401);
  });
  app.get('/faults', (c) => c.json({ faults }));
  app.post('/plans', async (c) => {
    const { name, value } = await plan(read(lies, await c.req.text()).faults);
    return c.json({ cookie: { name, value, path: '/' } }, 201);
  });
  app.put('/everybody', async (c) => {
    const asked = read(lies, await c.req.text());
    await tellEverybody(asked.faults);
    return c.json(asked);
  });
  app.get('/clock', (c) => c.json({ now: new Date(clock.now()).toISOString() }));
  app.post('/clock', async (c) => {
    clock.shift(read(shift, await c.req.text()).seconds * 1_000);
    return c.json({ now: new Date(clock.now()).toISOString() });
  });
  app.notFound((c) => c.json({ error: `There is only faults, plans, everybody and clock below ${CONTROL}.` }, 404));
  app.onError((cause, c) => {
    if (cause instanceof HarnessError) return c.json({ error: cause.message }, 400);
    throw cause;
  });
  return (request) => app.fetch(request);
}

function read<S extends z.ZodType>(schema: S, text: string): z.output<S> {
  const sent = schema.safeParse(parseJson(text));
  if (sent.success) return sent.data;
  throw new HarnessError('option-invalid', `Failed to read the order: ${explainIssues(sent.error)}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
