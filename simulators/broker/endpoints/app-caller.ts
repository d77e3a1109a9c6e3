import type { Context } from 'hono';
import * as z from 'zod';
import { explainIssues } from '../../trust/explain-issues.ts';
import type { App, Session } from '../interaction.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Service } from '../service.ts';
import { bearerToken } from './bearer-token.ts';

/** Finds the registered app that calls. */
export function callingApp(c: Context, { store }: Service): App {
  const token = bearerToken(c);
  const app = token === undefined ? undefined : store.apps.get(token);
  if (app) return app;
  throw new ProtocolError('app', 401, 'not_registered', 'Expected the token of a registered app.');
}

/** Finds the session of a call, if the calling app is the one that it belongs to. */
export function ownSession(c: Context, service: Service): Session {
  const app = callingApp(c, service);
  const session = service.store.sessions.get(c.req.param('session') ?? '');
  if (session?.app === app) return session;
  throw new ProtocolError('app', 404, 'unknown_session', 'This app has no such session.');
}

/** Reads the JSON that a call sends; what does not fit is refused with the name of the member. */
export async function readJson<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const read = schema.safeParse(parse(await c.req.text()));
  if (read.success) return read.data;
  throw new ProtocolError('app', 400, 'invalid_request', `Expected other JSON: ${explainIssues(read.error)}.`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
