import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ScenarioResult } from '../../../reports/result.ts';
import { readDevices } from '../../../scenarios/phones/read-devices.ts';
import { readMatrix } from '../../../scenarios/nightly/matrix.ts';
import { playNight, type NightRequest } from '../../../scenarios/nightly/play-night.ts';
import { drawSequences } from '../../../scenarios/nightly/sequences.ts';
import { shardOf } from '../../../scenarios/nightly/shard.ts';
import { sliceRuns } from '../../../scenarios/nightly/slices.ts';

const MATRIX = `
tiers: { t: { minutes: 5 }, other: { minutes: 5 } }
rows:
  - { name: scripted, tiers: [t], plays: scenarios, select: [authentication/happy/two-of-four, authentication/happy/all-four-items] }
  - { name: drawn, tiers: [t], plays: sequences, count: 4 }
  - { name: laws, tiers: [other], plays: properties, runs: 5000 }
`;

async function night(changes: Partial<NightRequest> = {}): Promise<ScenarioResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-'));
  const matrix = join(folder, 'matrix.yaml');
  writeFileSync(matrix, MATRIX);
  const results: ScenarioResult[] = [];
  await playNight({
    matrix,
    tier: 't',
    shard: { part: 1, of: 1 },
    seed: 'night',
    workers: 1,
    defects: [],
    outDir: folder,
    first: () => false,
    isNew: () => false,
    onRow: () => {},
    onResult: (result) => void results.push(result),
    ...changes,
  });
  return results;
}

describe('A night', () => {
  test('plays the rows of its tier, scripted and drawn', async () => {
    const results = await night();
    expect(results.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
    expect(results.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['authentication/happy/two-of-four@pc', 'sequences/04@tablet']),
    );
    expect(results.filter(({ id }) => id.startsWith('sequences/'))).toHaveLength(4);
  });

  test('is shared by shards without a gap and without a double', async () => {
    const [all, one, two] = await Promise.all([
      night(),
      night({ shard: { part: 1, of: 2 } }),
      night({ shard: { part: 2, of: 2 } }),
    ]);
    const ids = (results: readonly ScenarioResult[]): string[] => results.map(({ id }) => id).sort();
    expect(ids([...one, ...two])).toEqual(ids(all));
  });

  test('names what it drops when its time is over', async () => {
    const results = await night({ budgetMinutes: 0 });
    expect(results.length).toBeGreaterThan(4);
    expect(new Set(results.map(({ verdict, reason }) => `${verdict}: ${reason}`))).toEqual(
      new Set(['not-run: Dropped for time: the 0 minutes of this night are over.']),
    );
  });

  test('begins with what failed last time or was left out', async () => {
    const [first] = await night({ first: (id) => id === 'authentication/happy/two-of-four@pc' });
    expect(first?.id).toBe('authentication/happy/two-of-four@pc');
  });

  test('shares the runs of every suite of properties between shards', async () => {
    const idsOf = async (part: number): Promise<string[]> => {
      const results = await night({ tier: 'other', budgetMinutes: 0, shard: { part, of: 2 } });
      return results.map(({ id }) => id);
    };
    const [one, two] = [await idsOf(1), await idsOf(2)];
    expect(one).toContain('properties/consent/1-2500@any');
    expect(two).toEqual(one.map((id) => id.replace('/1-2500@', '/2501-5000@')));
  });

  test('finds a defect', async () => {
    const results = await night({ defects: ['approves-more-than-shown'] });
    const broken = results.filter(({ checks }) =>
      checks.some(({ id, verdict }) => id === 'released-only-what-was-asked-and-shown' && verdict === 'failed'),
    );
    expect(broken.map(({ id }) => id)).toContain('authentication/happy/all-four-items@pc');
    expect(broken.every(({ replay }) => replay !== undefined)).toBe(true);
  });

  test('knows its tiers', async () => {
    await expect(night({ tier: 'nothing' })).rejects.toThrow(/expected one of t, other, got “nothing”/);
  });
});

test('The devices that it names are simulated ones of the row’s own system, so that a night needs nobody at a phone', async () => {
  const known = await readDevices();
  const named = (await readMatrix()).rows.flatMap((row) => (row.plays === 'scenarios' && row.device ? [row] : []));
  expect(named.map(({ device }) => device)).toEqual([
    'android-11',
    'android-13',
    'ios-16',
    'ios-26',
    'android-16-chrome',
    'ios-18-safari',
  ]);
  for (const { device = '', phone } of named) {
    expect(known.get(device), device).toMatchObject({ kind: 'simulated', platform: phone });
  }
});

test('The matrix that Tegata comes with has the three tiers, and each plays something', async () => {
  const { tiers, rows } = await readMatrix();
  expect(Object.keys(tiers)).toEqual(['smoke', 'nightly', 'weekly']);
  for (const tier of Object.keys(tiers)) expect(rows.some((row) => row.tiers.includes(tier))).toBe(true);
  expect(rows.find((row) => row.plays === 'sequences')).toMatchObject({ browser: 'chromium', count: 30 });
});

test('The same seed draws the same sequences, another seed others', () => {
  expect(drawSequences('a', 3)).toEqual(drawSequences('a', 3));
  expect(drawSequences('a', 3)).not.toEqual(drawSequences('b', 3));
});

test('Shards take turns', () => {
  expect(shardOf(['a', 'b', 'c'], { part: 2, of: 2 })).toEqual(['b']);
});

test.each([1, 2_500, 2_501, 10_000, 50_001])('%i runs are cut without a gap into slices of one size', (runs) => {
  const slices = sliceRuns(['a', 'b'], runs);
  const [own, others] = ['a', 'b'].map((suite) => slices.filter((slice) => slice.suite === suite));
  expect(own?.[0]?.first).toBe(1);
  expect(own?.reduce((next, slice) => (slice.first === next ? next + slice.runs : NaN), 1)).toBe(runs + 1);
  const sizes = slices.map((slice) => slice.runs);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2_500);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  expect(others).toEqual(own?.map((slice) => ({ ...slice, suite: 'b' })));
});
