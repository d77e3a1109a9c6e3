import type * as oidc from 'openid-client';
import type { Clock } from '../world/clock.ts';
import type { Account } from './account.ts';
import { callbackOf, type Attempt } from './attempt.ts';
import type { ServiceConfig } from './config.ts';
import { endingOf, type Ending } from './ending.ts';
import type { Send } from '../world/wire.ts';
import { ITEMS } from './items.ts';
import type { ServiceRules } from './rules.ts';
import type { Session, Sessions } from './sessions.ts';
import { collectSignature } from './signing/collect-signature.ts';

/** A running service as its sign-in sees it. */
export interface Service {
  readonly config: ServiceConfig;
  readonly rules: ServiceRules;
  readonly sessions: Sessions;
  readonly broker: () => Promise<oidc.Configuration>;
  readonly clock: Pick<Clock, 'now'>;
  /** To anybody but the broker. */
  readonly send: Send;
  /** Lets the browser that is being answered wait. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Finishes the sign-in that the browser brought back, and says how it ended unless all is well. */
export async function signIn(service: Service, session: Session, query: string): Promise<Ending | undefined> {
  const callback = callbackOf(service.config, query);
  const state = callback.searchParams.get('state') ?? '';
  const attempt = service.rules.findAttempt(session.attempts, state, service.clock.now());
  if (!attempt) return 'failed';
  session.attempts.delete(state);
  const open = (account: Account): void => {
    service.rules.keepAccount(session, account);
    service.rules.renewSession(service.sessions, session);
  };
  try {
    await service.rules.openSession(open, () => identify(service, callback, attempt));
    return undefined;
  } catch (thrown) {
    return endingOf(thrown);
  }
}

async function identify(service: Service, callback: URL, attempt: Attempt): Promise<Account> {
  const { broker, rules, config, sessions, clock } = service;
  const client = await broker();
  const redeemed = await rules.redeemCode(client, callback, attempt, {
    nowMs: clock.now(),
    authenticate: () => rules.authenticate(config),
    others: () => [...sessions.all()].flatMap(({ attempts }) => [...attempts.values()]),
  });
  const received = await rules.readUserinfo(client, redeemed);
  const items = ITEMS.filter((item) => config.scopes.includes(item)).flatMap((item) => {
    const value = received[item] as unknown;
    return typeof value === 'string' && value !== '' ? [[item, value]] : [];
  });
  const account: Account = { sub: redeemed.sub, items: Object.fromEntries(items) as Account['items'] };
  if (!attempt.signing) return account;
  await collectSignature(service, client, redeemed, attempt.signing);
  return { ...account, signed: true };
}
