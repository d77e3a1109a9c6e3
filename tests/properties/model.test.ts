import { array, assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, isKnown } from '../../scenarios/model/after.ts';
import { startModel, type Model, type Start } from '../../scenarios/model/model.ts';
import { possible } from '../../scenarios/model/possible.ts';
import { schedule } from '../../scenarios/model/schedule.ts';
import { PLATFORMS } from '../../scenarios/scenario.ts';
import { suites } from './suites.ts';

const start: Start = { platform: 'pc', service: 'shop', persona: 'adult', given: 'registered' };

describe('The model', () => {
  const ways = PLATFORMS.flatMap((platform) => [
    { platform, given: 'registered' as const, acts: 20 },
    { platform, given: 'fresh' as const, acts: 36 },
  ]);

  it.each(ways)('signs in on $platform, $given, when everybody does what leads on', ({ platform, given, acts }) => {
    const steps = schedule(
      { ...start, platform, given },
      Array.from({ length: acts }, () => 0),
      { onward: 1 },
    );
    const pages = statesAfter({ ...start, platform, given }, steps).map(
      ({ tabs, front }) => tabs.find((tab) => tab.name === front)?.page,
    );
    expect(pages).toContain('signed-in');
  });

  it('expects the Face ID question of the phone that is there, not of the one of the platform', () => {
    const faceId = (from: Start) => startModel(from).phones['phone-1']?.faceId;
    expect(faceId(start)).toBe('not-asked');
    expect(faceId({ ...start, phonePlatform: 'android' })).toBe('not-used');
    expect(faceId({ ...start, platform: 'smartphone-android', phonePlatform: 'ios' })).toBe('not-asked');
  });

  it.each(PLATFORMS)('signs on %s when everybody does what leads on', (platform) => {
    const from: Start = { ...start, platform, service: 'securities' };
    const steps = schedule(
      from,
      Array.from({ length: 20 }, () => 0),
      { onward: 1 },
    );
    const pages = statesAfter(from, steps).map(({ tabs, front }) => tabs.find((tab) => tab.name === front)?.page);
    expect(pages).toContain('signed');
  });

  it('leaves what it is given as it was', () => {
    assert(
      property(constantFrom(...suites), array(nat(), { maxLength: 40 }), ({ weights }, draws) => {
        for (const [at, model] of statesAfter(start, schedule(start, draws, weights)).entries()) {
          const before = JSON.stringify(model);
          for (const { step } of possible(model)) after(model, step);
          expect(JSON.stringify(model), `after ${at} steps`).toBe(before);
        }
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it('knows what every step leads to that it calls possible', () => {
    assert(
      property(constantFrom(...suites), array(nat(), { maxLength: 40 }), ({ weights }, draws) => {
        for (const step of schedule(start, draws, weights)) expect(isKnown(step), JSON.stringify(step)).toBe(true);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it.each([
    [29_999, 'number'],
    [30_000, 'code-expired'],
  ])('shows on a phone that scans a photograph after %i ms the screen %s', (ms, screen) => {
    const last = statesAfter(start, [
      { act: 'opensService', with: {} },
      { act: 'asksToSignIn', with: {} },
      { act: 'photographsCode', with: {} },
      { act: 'waits', with: { ms } },
      { act: 'scansPhotograph', with: {} },
    ]).at(-1);
    expect(last?.phones['phone-1']?.screen).toBe(screen);
  });
});

function statesAfter(from: Start, steps: ReturnType<typeof schedule>): Model[] {
  const states = [startModel(from)];
  for (const step of steps) states.push(after(states.at(-1) ?? startModel(from), step));
  return states;
}
