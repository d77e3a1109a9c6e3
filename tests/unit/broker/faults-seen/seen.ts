import type { LiedTo } from '../lied-to.ts';

/** How a fault is seen on the wire: where to look, and what is there that an honest broker never sends. */
export type Seen = readonly [look: (lied: LiedTo) => unknown, expected: unknown];
