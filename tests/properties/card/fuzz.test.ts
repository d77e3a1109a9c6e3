import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { honestCardRules, type CardDefect } from '../../../simulators/card/rules.ts';
import { openPress } from './card-under-test.ts';
import { fuzz } from './fuzz.ts';

const COUNT = 1_000_000;
const SEED = 'fuzz';
const press = await openPress();

it('a million random and damaged commands crash nothing, open nothing and give no try away', () => {
  const { breach, sent, opened, reset } = fuzz(press, SEED, COUNT);
  expect(breach).toBeUndefined();
  expect(sent).toBe(COUNT);
  // The laws must have had something to judge.
  expect(opened).toBeGreaterThan(1_000);
  expect(reset).toBeGreaterThan(100);
});

const folder = new URL('../../../simulators/card/broken/', import.meta.url);

/** What only somebody sees who follows what is selected: the model does. */
const SEEN_BY_THE_MODEL_ONLY = [
  'lock-at-four',
  'right-pin-gives-no-tries-back',
  'security-survives-other-application',
  'unknown-command-closes-pins',
];

describe('a card with one defect', () => {
  const ids = readdirSync(folder).map((name) => name.replace('.ts', ''));

  it.each(ids.filter((id) => !SEEN_BY_THE_MODEL_ONLY.includes(id)))('breaks a law: %s', async (id) => {
    const { defect } = (await import(new URL(`${id}.ts`, folder).href)) as { defect: CardDefect };
    expect(fuzz(press, SEED, COUNT / 5, defect.apply(honestCardRules)).breach).toEqual(expect.any(String));
  });
});
