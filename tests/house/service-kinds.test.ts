import { describe, expect, it } from 'vitest';
import { findScenarios } from '../../scenarios/catalogue/all.ts';
import { ONE_KIND } from '../../scenarios/coverage/one-kind.ts';

const signings = (await findScenarios()).filter(({ id }) => id.startsWith('signing/'));
const covers = (place: string, id: string): boolean => id === place || id.startsWith(`${place}/`);
const places = Object.keys(ONE_KIND);
/** Kept as it was found: `replay --save-as`. */
const isFound = (id: string): boolean => id.startsWith('signing/found/');

describe('A signing', () => {
  it.each(signings)('$id is played at both kinds of service, or says why not', ({ id, scenario }) => {
    const excused = isFound(id) || places.some((place) => covers(place, id));
    expect(excused || scenario.services !== undefined, `give ${id} two \`services\`, or a reason in one-kind.ts`).toBe(
      true,
    );
  });

  it.each(places)('is excused by %s for something that is there and played at one kind only', (place) => {
    const meant = signings.filter(({ id }) => covers(place, id));
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.filter(({ scenario }) => scenario.services).map(({ id }) => id)).toEqual([]);
  });
});
