import { failedInAuthentication } from './proofs/failed-in-authentication.ts';
import { failedInRegistration } from './proofs/failed-in-registration.ts';
import { failedInSigning } from './proofs/failed-in-signing.ts';
import type { Platform } from '../scenario.ts';

/** Shows that a check can fail: the defect that fails it, and in which scenario that is seen. */
export interface Proof {
  readonly check: string;
  readonly defect: string;
  readonly scenario: string;
  readonly platform: Platform;
}

const FAILED_BY = { ...failedInRegistration, ...failedInAuthentication, ...failedInSigning };

/** For every check a broken stand-in that it catches, and it alone. */
export const proofs: readonly Proof[] = Object.entries(FAILED_BY).flatMap(([casting, defects]) => {
  const [scenario = '', platform] = casting.split('@') as [string, Platform];
  return Object.entries(defects).map(([defect, check]) => ({ check, defect, scenario, platform }));
});
