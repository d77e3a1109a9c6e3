import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { Members } from './habits.ts';

/** Where keys come from. */
export interface Keys {
  /** Those that the broker publishes now. */
  published(): Promise<readonly Members[]>;
  /** Whatever stands at an address. */
  fetch(url: string): Promise<Response>;
}

/** Reads a public key. */
export function keyOf(jwk: Members): KeyObject {
  return createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
}
