import type { Client } from '../clients.ts';

/** What an access token stands for that a client got for itself, without any person. */
export interface ClientToken {
  readonly client: Client;
}
