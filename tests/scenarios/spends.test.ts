import { describe, expect, it } from 'vitest';
import type { JournalSeen } from '../../scenarios/check.ts';
import { verifiesOf } from '../../scenarios/reading/verifies.ts';
import { castings, playCasting } from './in-process.ts';

const KEYS = { authentication: 'jpki/0018', cardInfo: 'card-info/0011', signing: 'jpki/001B' } as const;

/** The most tries of a PIN that one card lost; those that the right PIN gave back were lost before. */
function lostTries(journal: JournalSeen, key: string): number {
  const misses = verifiesOf(journal).filter(
    (verify) => verify.key === key && !verify.query && verify.sw.startsWith('63C'),
  );
  return Math.max(0, ...misses.map(({ card }) => misses.filter((miss) => miss.card === card).length));
}

describe('A scenario costs a card no more tries than it declares', () => {
  it.each(castings)('$name', async (casting) => {
    const { journal } = await playCasting(casting);
    const { authentication, cardInfo, signing = 0 } = casting.scenario.spends;
    expect(lostTries(journal, KEYS.authentication)).toBeLessThanOrEqual(authentication);
    expect(lostTries(journal, KEYS.cardInfo)).toBeLessThanOrEqual(cardInfo);
    expect(lostTries(journal, KEYS.signing)).toBeLessThanOrEqual(signing);
  });
});
