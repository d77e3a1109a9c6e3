import { createHash } from 'node:crypto';
import { SERVICE_KINDS } from '../../reports/result.ts';
import type { Casting } from '../../scenarios/catalogue/all.ts';
import type { Platform } from '../../scenarios/scenario.ts';

/** Two platforms with the same pages and the same way through them; in a browser they differ by window and name only. */
const TWINS: readonly (readonly [Platform, Platform])[] = [
  ['smartphone-ios', 'smartphone-android'],
  ['pc', 'tablet'],
];

/**
 * What is played in a real browser of everything that there is: where a scenario is for both of two twins, one of them,
 * half of the scenarios on either; and where it is for both kinds of service, one of these. It goes by the scenario's id,
 * so that it is the same at every run.
 */
export function shareOf(castings: readonly Casting[]): Casting[] {
  const there = new Set(castings.flatMap(({ id, platform, signedFor }) => [`${id}@${platform}`, `${id}@${signedFor}`]));
  return castings.filter(({ id, platform, signedFor }) => {
    const [byPlatform = 0, byKind = 0] = createHash('sha256').update(id).digest();
    const isThere = (place: string): boolean => there.has(`${id}@${place}`);
    if (SERVICE_KINDS.every(isThere) && SERVICE_KINDS[byKind % 2] !== signedFor) return false;
    const twins = TWINS.find((pair) => pair.includes(platform));
    return !twins?.every(isThere) || twins[byPlatform % 2] === platform;
  });
}
