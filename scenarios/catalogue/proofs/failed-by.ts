import type { Platform } from '../../scenario.ts';

/** By scenario and platform: each defect that is switched on there, and the check that it fails. */
export type FailedBy = Readonly<Record<`${string}@${Platform}`, Readonly<Record<string, string>>>>;
