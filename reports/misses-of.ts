import type { GraphWalked } from './coverage.ts';

/** What fails a whole run: states and steps that nobody took, and steps that were excluded or are in no table but were taken. */
export function missesOf({ id, start, states, unreached, surprising }: GraphWalked): string[] {
  return [
    ...states
      .filter(({ name, times, excluded }) => times === 0 && name !== start && !excluded)
      .map(({ name }) => `No scenario came to ${name} (${id}): write one, or exclude it with a reason.`),
    ...unreached.map((step) => `No scenario took ${step} (${id}): write one, or exclude it with a reason.`),
    ...surprising.map((step) => `${step} (${id}) was taken, though it is excluded or in no table.`),
  ];
}
