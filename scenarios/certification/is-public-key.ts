import { createPublicKey, type JsonWebKey } from 'node:crypto';

/** Whether this is a public key, as JWK or PEM: one with its private part is none that may stand in a file. */
export function isPublicKey(key: string | JsonWebKey): boolean {
  const isPrivate = typeof key === 'string' ? key.includes('PRIVATE KEY') : key.d !== undefined;
  if (isPrivate) return false;
  try {
    createPublicKey(typeof key === 'string' ? key : { key, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}
