import type { Client } from '../../clients.ts';
import type { IssuedToken } from '../../grant.ts';

/** A token request that brings a refresh token, from a client that proved who it is. */
export interface RefreshExchange {
  readonly form: Readonly<Partial<Record<string, string>>>;
  readonly client: Client;
  /** What is kept under the token; `undefined` for one that was never issued or is long gone. */
  readonly issued: IssuedToken | undefined;
}
