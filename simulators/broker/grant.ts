import type { AuthorizationRequest } from './authorization-request.ts';
import type { Items } from './items.ts';
import type { Plan } from './lies/lies.ts';

/** What a person allowed a service to have: behind a code first, then behind tokens. */
export interface Grant {
  readonly request: AuthorizationRequest;
  readonly sub: string;
  /** Granted scopes: those asked for, without items that were not shown. */
  readonly scopes: readonly string[];
  readonly items: Items;
  readonly shown: readonly string[];
  readonly authTimeMs: number;
  readonly sessionState: string;
  readonly plan: Plan | undefined;
  /** Set when the code came a second time: every token is dead from then on. */
  ended: boolean;
}

/** An authorization code. */
export interface IssuedCode {
  readonly grant: Grant;
  readonly expiresAtMs: number;
  used: boolean;
}

/** What an access token, and the refresh token that came with it, stand for. */
export interface IssuedToken {
  readonly grant: Grant;
  /** May be fewer than the grant's, after a refresh that asked for fewer. */
  readonly scopes: readonly string[];
  /** When the refresh token expires. */
  readonly refreshableUntilMs: number;
}
