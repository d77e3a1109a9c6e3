import type { Platform } from '../../scenario.ts';

/** By the name of a casting: each defect that is switched on there, and the check that it fails. */
export type FailedBy = Readonly<Record<`${string}@${Platform}${'' | '+government'}`, Readonly<Record<string, string>>>>;
