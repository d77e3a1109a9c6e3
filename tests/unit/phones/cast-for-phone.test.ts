import { expect, it } from 'vitest';
import { castAll, findScenarios } from '../../../scenarios/catalogue/all.ts';
import { castForPhone } from '../../../scenarios/playing/cast-for-phone.ts';

const all = castAll(await findScenarios());
const isFresh = ({ scenario }: (typeof all)[number]): boolean => scenario.given === 'fresh';

it.each(['android', 'ios'] as const)(
  'a phone is asked for an app that is not registered after all else: %s',
  (phone) => {
    const fresh = castForPhone(all, phone).map(isFresh);
    expect(new Set(fresh)).toEqual(new Set([false, true]));
    expect(fresh).toEqual(fresh.toSorted((one, other) => Number(one) - Number(other)));
    expect(all.map(isFresh)).not.toEqual(all.map(isFresh).toSorted((one, other) => Number(one) - Number(other)));
  },
);

it('a phone is not asked for what only the other kind has', () => {
  const platforms = new Set(castForPhone(all, 'ios').map(({ platform }) => platform));
  expect(platforms).toContain('smartphone-ios');
  expect(platforms).not.toContain('smartphone-android');
  const theirs = all.filter(({ platform }) => platform === 'smartphone-android');
  expect(() => castForPhone(theirs, 'ios')).toThrow(
    'expected some that can be played with --phone ios, got only ones of',
  );
});
