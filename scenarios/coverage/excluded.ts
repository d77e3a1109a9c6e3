import type { Words } from '../../reports/result.ts';

/** Steps that no person can bring about, and why. */
export interface Exclusion {
  readonly graph: string;
  readonly from: readonly string[];
  readonly events: readonly string[];
  readonly because: Words;
}

/** Everything that is left out of coverage: here, and nowhere else. */
export const exclusions: readonly Exclusion[] = [];
