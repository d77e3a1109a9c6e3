import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { honestCardRules, type CardDefect, type CardRules } from '../../../simulators/card/rules.ts';
import type { Act } from './act.ts';
import { cardFacts } from './card-facts.ts';
import { openPress } from './card-under-test.ts';
import { disagreement } from './disagreement.ts';
import { talks } from './talks.ts';

const SEED = 20_260_404;
const RUNS = 2_000;
const press = await openPress();

class Disagrees extends Error {
  override readonly name = 'Disagrees';
}

const agrees = (rules: CardRules) =>
  fc.property(talks, (talk) => {
    const difference = disagreement(press.make(rules), press.contents, talk);
    if (difference !== undefined) throw new Disagrees(difference);
  });

it('whatever is said to it, the card answers as a small card written from the reference does', () => {
  fc.assert(agrees(honestCardRules), { seed: SEED, numRuns: RUNS });
});

it('the talks reach every application, every kind of act and both ends of every PIN', () => {
  const seen = new Set<string>();
  for (const talk of fc.sample(talks, { seed: SEED, numRuns: 500 })) {
    for (const act of talk) seen.add(act.does === 'select' ? act.aid : act.does);
    notePins(talk, seen);
  }
  const expected = [...cardFacts.map(({ aid }) => aid), 'read', 'record', 'sign', 'change', 'authenticate', 'office'];
  expect([...expected, 'blocked', 'opened'].filter((what) => !seen.has(what))).toEqual([]);
});

/** Whether some answer of the card was that a PIN is locked, or that it is right. */
function notePins(talk: readonly Act[], seen: Set<string>): void {
  const card = press.make({
    ...honestCardRules,
    match(pin) {
      seen.add('opened');
      honestCardRules.match(pin);
    },
    miss(pin, applications) {
      honestCardRules.miss(pin, applications);
      if (pin.left === 0) seen.add('blocked');
    },
  });
  disagreement(card, press.contents, talk);
}

const folder = new URL('../../../simulators/card/broken/', import.meta.url);

describe('a card with one defect', () => {
  it.each(readdirSync(folder))('disagrees with it: %s', async (file) => {
    const { defect } = (await import(new URL(file, folder).href)) as { defect: CardDefect };
    const { failed, errorInstance } = fc.check(agrees(defect.apply(honestCardRules)), { seed: SEED, numRuns: RUNS });
    expect(failed, `${defect.id} in ${RUNS} talks`).toBe(true);
    expect(errorInstance).toBeInstanceOf(Disagrees);
  });
});
