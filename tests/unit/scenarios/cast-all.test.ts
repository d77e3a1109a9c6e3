import { describe, expect, it } from 'vitest';
import { castAll } from '../../../scenarios/catalogue/all.ts';
import { selectCastings } from '../../../scenarios/playing/select.ts';
import { ASKING_FOR_NO_ITEMS, defineScenario, type ScenarioInput } from '../../../scenarios/scenario.ts';

const castings = (own: Partial<ScenarioInput>) =>
  castAll([
    {
      id: 'signing/one',
      scenario: defineScenario({
        title: { ja: '署名', en: 'A signing' },
        platforms: ['smartphone-ios', 'pc'],
        steps: async () => {},
        checks: ['of-both'],
        ...own,
      }),
    },
  ]);

const atBoth = castings({ services: ASKING_FOR_NO_ITEMS, checksAt: { private: ['of-private'] } });

describe('A scenario for two kinds of service', () => {
  it('is played once for each on every platform, the private business’s under the name that it always had', () => {
    expect(atBoth.map(({ name, signedFor, scenario }) => [name, signedFor, scenario.service])).toEqual([
      ['signing/one@smartphone-ios', 'private', 'insurer'],
      ['signing/one@pc', 'private', 'insurer'],
      ['signing/one@smartphone-ios+government', 'government', 'tax-office'],
      ['signing/one@pc+government', 'government', 'tax-office'],
    ]);
  });

  it('is held to what makes sense at its kind', () => {
    expect(atBoth.map(({ scenario }) => scenario.checks)).toEqual([
      ['of-both', 'of-private'],
      ['of-both', 'of-private'],
      ['of-both'],
      ['of-both'],
    ]);
  });

  it.each([
    [['signing/one'], 4],
    [['signing/one@pc'], 1],
    [['signing/one@pc+government'], 1],
    [['signing/**@*+government'], 2],
  ])('is picked by %j', (select, count) => {
    expect(selectCastings(atBoth, { select, tags: [] })).toHaveLength(count);
  });
});

describe('A scenario for one service', () => {
  it('has the name of its platform, and the kind of the service where that has documents signed', () => {
    const namesAt = (own: Partial<ScenarioInput>) => castings(own).map(({ name, signedFor }) => [name, signedFor]);
    expect(namesAt({ service: 'city-hall', platforms: ['pc'] })).toEqual([['signing/one@pc', 'government']]);
    expect(namesAt({ service: 'bank', platforms: ['pc'] })).toEqual([['signing/one@pc', undefined]]);
    expect(namesAt({ platforms: ['pc'] })).toEqual([['signing/one@pc', undefined]]);
  });
});
