import type { Client } from '../clients.ts';

/** What an access token stands for that a client got for itself, without any person (§5.1). */
export interface ClientToken {
  readonly client: Client;
}
