import type { Clock } from '../world/clock.ts';
import type { IssuedCode, IssuedToken } from './grant.ts';
import type { App, Interaction, Invitation, Registration, Session } from './interaction.ts';
import { createKeep, type Keep } from './keep.ts';
import type { BrokerOptions } from './options.ts';
import type { ClientToken } from './signing/client-token.ts';
import type { SignTransaction } from './signing/sign-transaction.ts';
import { createUsedAssertions, type UsedAssertions } from './used-assertions.ts';

/** Everything the broker keeps, each for its time. */
export interface Store {
  readonly interactions: Keep<Interaction>;
  /** By ticket. */
  readonly invitations: Keep<Invitation>;
  readonly sessions: Keep<Session>;
  readonly registrations: Keep<Registration>;
  readonly codes: Keep<IssuedCode>;
  readonly accessTokens: Keep<IssuedToken>;
  readonly refreshTokens: Keep<IssuedToken>;
  readonly usedAssertions: UsedAssertions;
  /** Access tokens that clients got for themselves. */
  readonly clientTokens: Keep<ClientToken>;
  readonly signTransactions: Keep<SignTransaction>;
  /** By app token. The only thing kept for good: an app stays registered. */
  readonly apps: Map<string, App>;
}

/** How many of each thing are kept now. */
export type StoredCounts = Readonly<Record<keyof Store, number>>;

// Kept twice as long as it lives, so that “over” and “never was” can be told apart for a while.
const REMEMBERED = 2;

/** Makes an empty store; `over` is called for each sign-in whose time has run out. */
export function createStore(clock: Clock, options: BrokerOptions, over: (interaction: Interaction) => void): Store {
  return {
    interactions: createKeep(clock, options.interactionLifetimeMs, over),
    invitations: createKeep(clock, options.interactionLifetimeMs * REMEMBERED),
    sessions: createKeep(clock, options.interactionLifetimeMs * REMEMBERED),
    registrations: createKeep(clock, options.registrationLifetimeMs * REMEMBERED),
    codes: createKeep(clock, options.authorizationCodeLifetimeMs * REMEMBERED),
    accessTokens: createKeep(clock, options.accessTokenLifetimeMs),
    refreshTokens: createKeep(clock, options.refreshTokenLifetimeMs * REMEMBERED),
    usedAssertions: createUsedAssertions(clock, options.assertionsRemembered),
    clientTokens: createKeep(clock, options.clientTokenLifetimeMs),
    signTransactions: createKeep(
      clock,
      options.signTransactionLifetimeMs + options.interactionLifetimeMs + options.signResultLifetimeMs * REMEMBERED,
    ),
    apps: new Map(),
  };
}

/** Counts what is kept, after removing what has expired. */
export function countStored(store: Store): StoredCounts {
  return {
    interactions: store.interactions.size(),
    invitations: store.invitations.size(),
    sessions: store.sessions.size(),
    registrations: store.registrations.size(),
    codes: store.codes.size(),
    accessTokens: store.accessTokens.size(),
    refreshTokens: store.refreshTokens.size(),
    usedAssertions: store.usedAssertions.size(),
    clientTokens: store.clientTokens.size(),
    signTransactions: store.signTransactions.size(),
    apps: store.apps.size,
  };
}
