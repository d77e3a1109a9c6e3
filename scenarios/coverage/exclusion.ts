import type { Words } from '../../reports/result.ts';

/** Steps that are left out of coverage, and why. */
export interface Exclusion {
  readonly graph: string;
  readonly from: readonly string[];
  readonly events: readonly string[];
  readonly because: Words;
}
