import { z } from 'zod';
import type { FlowEvent } from './flow.ts';

/** The four items that a card's 券面 application holds, by the names that scopes and claims use. */
export const ITEMS = ['name', 'address', 'birthdate', 'gender'] as const;

/** One of the four items. */
export type Item = (typeof ITEMS)[number];

const signTarget = z.object({ title: z.string().optional(), hash: z.string(), digest_info: z.string() });

/** What is to be signed: as much of it as the broker knows. */
export type SignTarget = z.infer<typeof signTarget>;

/** A sign-in as the broker tells the app of it; unknown members are left aside. `app-contract.md` has the meanings. */
export const sessionSchema = z.object({
  id: z.string(),
  state: z.enum([
    'awaiting_number',
    'ready',
    'proved',
    'consented',
    'approved',
    'returned',
    'cancelled',
    'page_closed',
    'over',
  ]),
  way: z.enum(['same_device', 'cross_device']),
  number: z.string().optional(),
  number_expires_at: z.number().optional(),
  now: z.number(),
  service: z.object({ name: z.string(), policy_url: z.string().optional(), terms_url: z.string().optional() }),
  asks: z.array(z.enum(ITEMS)),
  purpose: z.enum(['authentication', 'signing']).default('authentication'),
  challenge: z.string().optional(),
  target: signTarget.optional(),
  return_url: z.string().optional(),
});

/** A sign-in as the broker tells the app of it. */
export type Session = z.infer<typeof sessionSchema>;

type SessionState = Session['state'];

const EVENT_ON_OPENING = {
  awaiting_number: 'number-needed',
  ready: 'session-ready',
  proved: 'session-ready',
  consented: 'session-ready',
  approved: 'session-approved',
  returned: 'session-over',
  cancelled: 'session-over',
  page_closed: 'page-closed',
  over: 'session-over',
} as const satisfies Record<SessionState, FlowEvent>;

/** Where the app goes on when it opens a session, which may be one that it had opened before: its number may be out of date. */
export function eventOnOpening({ state, number_expires_at: expiresAtMs, now }: Session): FlowEvent {
  return expiresAtMs !== undefined && expiresAtMs <= now ? 'number-expired' : EVENT_ON_OPENING[state];
}

/** What a pushed state means to an app that has the session open. Steps that the app took itself are no news to it. */
export const EVENT_ON_PUSH: Readonly<Partial<Record<SessionState, FlowEvent>>> = {
  ready: 'number-accepted',
  returned: 'session-over',
  cancelled: 'session-over',
  page_closed: 'page-closed',
  over: 'session-over',
};
