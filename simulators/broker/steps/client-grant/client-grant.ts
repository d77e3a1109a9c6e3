import type { Client } from '../../clients.ts';

/** A token request of a client for itself, from a client that proved who it is. */
export interface ClientGrant {
  readonly form: Readonly<Partial<Record<string, string>>>;
  readonly client: Client;
}
