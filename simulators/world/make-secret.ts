import { randomBytes } from 'node:crypto';

/**
 * Makes a word that nobody can guess, 256 bits in base64url: it guards a control port of this machine. Seeded chance
 * must not do that, and this must do nothing else.
 */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}
