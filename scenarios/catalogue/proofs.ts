import { failedInAuthentication } from './proofs/failed-in-authentication.ts';
import { failedInRegistration } from './proofs/failed-in-registration.ts';
import { failedInSigning } from './proofs/failed-in-signing.ts';

/** Shows that a check can fail: the defect that fails it, and where that is seen. */
export interface Proof {
  readonly check: string;
  readonly defect: string;
  /** The name of a casting. */
  readonly casting: string;
}

const FAILED_BY = { ...failedInRegistration, ...failedInAuthentication, ...failedInSigning };

/** For every check a broken stand-in that it catches, and it alone. */
export const proofs: readonly Proof[] = Object.entries(FAILED_BY).flatMap(([casting, defects]) =>
  Object.entries(defects).map(([defect, check]) => ({ check, defect, casting })),
);
