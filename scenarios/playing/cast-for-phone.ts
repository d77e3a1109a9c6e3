import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Casting } from '../catalogue/all.ts';
import type { PhoneEngine } from '../hands/open-hands.ts';

/**
 * What can be played with phones of one kind, in an order that resets them as seldom as possible: a device keeps its
 * registration from one scenario to the next, so those that need none come last. Throws `not-found` when nothing is left.
 */
export function castForPhone(castings: readonly Casting[], phone: PhoneEngine): Casting[] {
  if (phone === 'virtual') return [...castings];
  const other = phone === 'android' ? 'smartphone-ios' : 'smartphone-android';
  const fitting = castings.filter(({ platform }) => platform !== other);
  if (castings.length > 0 && fitting.length === 0) {
    throw new HarnessError(
      'not-found',
      `Failed to select scenarios: expected some that can be played with --phone ${phone}, got only ones of ${other}.`,
    );
  }
  const isFresh = ({ scenario }: Casting): number => (scenario.given === 'fresh' ? 1 : 0);
  return fitting.toSorted((a, b) => isFresh(a) - isFresh(b));
}
