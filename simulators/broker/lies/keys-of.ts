import type { Members } from './fault.ts';

/** The keys of a JWK Set. */
export function keysOf(set: Members): readonly Members[] {
  return set['keys'] as readonly Members[];
}
