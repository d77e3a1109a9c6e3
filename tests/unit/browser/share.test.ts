import { describe, expect, it } from 'vitest';
import { castAll, findScenarios } from '../../../scenarios/catalogue/all.ts';
import { shareOf } from '../../browser/share.ts';

const all = castAll(await findScenarios());
const share = shareOf(all);
const platformsOf = (castings: typeof all, id: string) =>
  castings.filter((casting) => casting.id === id).map(({ platform }) => platform);

describe('What is played in a real browser at every test', () => {
  it('has each scenario, on a smartphone and beside one as far as it is for them', () => {
    const kindsOf = (castings: typeof all, id: string) =>
      new Set(platformsOf(castings, id).map((platform) => platform.startsWith('smartphone')));
    for (const { id } of all) expect(kindsOf(share, id), id).toEqual(kindsOf(all, id));
  });

  it('has a scenario on one of two twins only', () => {
    for (const { id } of share) {
      const played = platformsOf(share, id);
      expect(played.filter((platform) => platform.startsWith('smartphone')).length, id).toBeLessThan(2);
      expect(played.length, id).toBeLessThanOrEqual(2);
    }
  });

  it('has a scenario for one of two kinds of service only, and both kinds of scenarios enough', () => {
    const count = (kind: string): number => share.filter(({ signedFor }) => signedFor === kind).length;
    const kindsOf = (id: string) =>
      new Set(share.filter((casting) => casting.id === id).map(({ signedFor }) => signedFor));
    for (const { id } of share) expect(kindsOf(id).size, id).toBe(1);
    for (const kind of ['private', 'government']) expect(count(kind), kind).toBeGreaterThan(30);
  });

  it('leaves half to each twin', () => {
    const count = (platform: string) => share.filter((casting) => casting.platform === platform).length;
    for (const platform of ['smartphone-ios', 'smartphone-android', 'pc', 'tablet'])
      expect(count(platform), platform).toBeGreaterThan(30);
  });

  it('does not hang on what else there is', () => {
    const some = all.filter((_, at) => at % 3 !== 0);
    const alone = shareOf(some.filter(({ id }) => id === some[0]?.id));
    expect(shareOf(some)).toEqual(expect.arrayContaining(alone));
  });
});
