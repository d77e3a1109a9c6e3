import { createHash } from 'node:crypto';
import type { Casting } from '../../scenarios/catalogue/all.ts';
import type { Platform } from '../../scenarios/scenario.ts';

/** Two platforms with the same pages and the same way through them; in a browser they differ by window and name only. */
const TWINS: readonly (readonly [Platform, Platform])[] = [
  ['smartphone-ios', 'smartphone-android'],
  ['pc', 'tablet'],
];

/**
 * What is played in a real browser of everything that there is: where a scenario is for both of two twins, one of them,
 * half of the scenarios on either. It goes by the scenario's id, so that it is the same at every run.
 */
export function shareOf(castings: readonly Casting[]): Casting[] {
  const names = new Set(castings.map(({ name }) => name));
  return castings.filter(({ id, platform }) => {
    const twins = TWINS.find((pair) => pair.includes(platform));
    if (!twins?.every((twin) => names.has(`${id}@${twin}`))) return true;
    return twins[(createHash('sha256').update(id).digest()[0] ?? 0) % 2] === platform;
  });
}
