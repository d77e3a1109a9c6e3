import type { Platform } from './scenario.ts';

/** Shows that a check can fail: the defect that fails it, and in which scenario that is seen. */
export interface Proof {
  readonly check: string;
  readonly defect: string;
  readonly scenario: string;
  readonly platform: Platform;
}

/** For every check a broken stand-in that it catches. */
export const proofs: readonly Proof[] = [];
