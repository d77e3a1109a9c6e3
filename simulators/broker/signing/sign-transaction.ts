import type { Client } from '../clients.ts';

/** What a service wants signed, from starting the transaction until its result is forgotten. */
export interface SignTransaction {
  readonly id: string;
  readonly client: Client;
  /** SHA-256 of the document, base64: all that is known of it here. */
  readonly hash: string;
  readonly title: string | undefined;
  readonly startedAtMs: number;
  signed: Signed | undefined;
  /** How often the result was fetched. */
  reads: number;
}

/** What the card gave. Whether the signature is right is for others to find out. */
export interface Signed {
  /** DER in base64. */
  readonly certificate: string;
  /** RSASSA-PKCS1-v1_5, base64. */
  readonly signature: string;
  readonly atMs: number;
}
