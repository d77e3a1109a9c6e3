import { createHash, timingSafeEqual } from 'node:crypto';
import { explainIssues } from '../../trust/explain-issues.ts';
import { HarnessError } from '../../world/harness-error.ts';
import type { Handle } from '../../world/wire.ts';
import { cardOrder, type CardOrder } from './card-order.ts';
import type { CardSeat, NamedCard } from './card-seat.ts';

/** What the control surface needs. */
export interface ControlOptions {
  readonly seat: CardSeat;
  /** Whoever does not bear it is refused. */
  readonly token: string;
  /** The card of a persona; the same one each time, so that its counters live on. */
  readonly cardOf: (persona: string) => Promise<NamedCard>;
}

/**
 * Makes the control surface of a served card: `POST /card` with one `CardOrder` as JSON and the token as bearer.
 * Answers with the state after it, or with `{ error }` in one sentence: 401, 404, 422, or 409 where the reader is gone.
 */
export function createControl(options: ControlOptions): Handle {
  return async (request) => {
    if (!bears(request, options.token)) return refuse(401, 'Failed to obey: expected the token of this card.');
    if (request.method !== 'POST' || new URL(request.url).pathname !== '/card') {
      return refuse(404, 'Failed to obey: expected POST /card.');
    }
    const order = cardOrder.safeParse(await readJson(request));
    if (!order.success) return refuse(422, `Failed to obey: ${explainIssues(order.error)}.`);
    try {
      await obey(order.data, options);
      return Response.json(options.seat.state());
    } catch (error) {
      if (error instanceof HarnessError) return refuse(error.code === 'reader-unreachable' ? 409 : 422, error.message);
      throw error;
    }
  };
}

async function obey(order: CardOrder, { seat, cardOf }: ControlOptions): Promise<void> {
  switch (order.do) {
    case 'insert':
      return seat.insert();
    case 'remove':
      return seat.remove();
    case 'swap':
      return seat.swap(await cardOf(order.persona));
    case 'slow':
      return seat.slow(order.delayMs);
    case 'cut':
      return seat.cut();
    case 'state':
      return undefined;
  }
}

/** Compares digests, which have one length: time tells nothing about the token. */
function bears(request: Request, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(request.headers.get('authorization') ?? ''), digest(`Bearer ${token}`));
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
