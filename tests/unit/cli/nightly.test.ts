import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withHistory } from '../../../reports/history/with-history.ts';
import { readRun } from '../../../reports/read-run.ts';
import type { ScenarioResult } from '../../../reports/result.ts';
import { exampleResult, failedResult } from '../reports/example-run.ts';
import { createEngine, tegata } from './stand-ins.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'tegata-'));
// What is on disk of a failure is no part of these tests.
const failed = (changes: Partial<ScenarioResult> = {}): ScenarioResult => {
  const { replay: _, ...rest } = failedResult({ attachments: [], ...changes });
  return rest;
};
const fixedUp = (): ScenarioResult => exampleResult({ scenario: failed().scenario, id: failed().id });

/** Nights one after the other, on one history. */
function nights() {
  const folder = newFolder();
  const out = join(folder, 'out');
  const where = ['--history', join(folder, 'history.db'), '--out', out];
  return {
    folder,
    where,
    play: (results: readonly ScenarioResult[], ...args: string[]) =>
      tegata(['nightly', ...where, ...args], createEngine(results)),
    trend: async () => (await readRun(out)).run.trend,
    summary: (ending = 'txt') => readFileSync(join(out, `summary.${ending}`), 'utf8'),
  };
}

describe('tegata nightly', () => {
  test('says what newly fails, what fails still and what was fixed, and prints the seed that plays it again', async () => {
    const { play, trend, summary } = nights();
    const { printed, code } = await play([exampleResult(), fixedUp()]);
    expect(code).toBe(0);
    expect(printed).toMatch(/^SEED=\d{14} tegata nightly --tier nightly$/m);
    expect(printed.split('\n').at(-1)).toBe('2 passed, 0 failed');

    expect((await play([exampleResult(), failed()])).code).toBe(1);
    expect(await trend()).toMatchObject({ newFailing: [failed().id], stillFailing: [], fixed: [] });
    expect(summary()).toContain(`新しく失敗 / New failing (1)\n  ${failed().id}  browser-offers-refresh: expected`);

    await play([exampleResult(), failed()]);
    expect(await trend()).toMatchObject({ newFailing: [], stillFailing: [failed().id], fixed: [] });

    expect((await play([exampleResult(), fixedUp()])).code).toBe(0);
    expect(await trend()).toMatchObject({ newFailing: [], stillFailing: [], fixed: [failed().id] });
    expect(summary('md')).toContain(`**直った / Fixed (1)**\n\n- \`${failed().id}\``);
  });

  test('calls a new failure flaky that came to something else with the same seed, and stays red', async () => {
    const { play, trend, summary } = nights();
    await play([fixedUp()]);
    const { code } = await play([failed({ again: { verdict: 'passed', notGreen: [] } })]);
    expect(code).toBe(1);
    expect(await trend()).toMatchObject({ newFailing: [failed().id], flaky: [failed().id] });
    expect(summary()).toContain(`FLAKY (1)\n  ${failed().id}  FAILED, then PASSED with the same seed`);
    expect(summary()).not.toContain('New failing');
  });

  test('says what became slower, and is green all the same', async () => {
    const { play, summary } = nights();
    await play([exampleResult({ durationMs: 400 })]);
    const { code } = await play([exampleResult({ durationMs: 2_000 })]);
    expect(code).toBe(0);
    expect(summary()).toContain(`Slower (1)\n  ${exampleResult().id}  400 → 2000 ms`);
  });

  test('fails when an expected failure passes', async () => {
    const { play, folder } = nights();
    const list = join(folder, 'expected.yaml');
    writeFileSync(list, `- id: ${failed().id}\n  because: known\n`);
    expect((await play([exampleResult(), failed()], '--baseline', list)).code).toBe(0);
    const stale = await play([exampleResult(), fixedUp()], '--baseline', list);
    expect(stale.code).toBe(1);
    expect(stale.warned).toContain('take it off the list');
  });

  test('names what was dropped for time, in one line for all of it', async () => {
    const { play, summary } = nights();
    const dropped = (platform: string) =>
      exampleResult({
        platform,
        verdict: 'not-run',
        reason: 'Dropped for time: the 3 minutes of this night are over.',
        checks: [],
      });
    await play([exampleResult(), dropped('tablet'), dropped('smartphone-ios')]);
    expect(summary()).toContain('Not run (1)\n  2 ×  Dropped for time');
  });

  test.each([
    [['--shard', '1/2'], 'expected --seed too'],
    [['--shard', '3/2', '--seed', 'a'], 'expected PART/OF'],
    [['--budget', 'long'], 'expected a whole number'],
  ])('refuses %j', async (args, message) => {
    const { code, warned } = await nights().play([exampleResult()], ...args);
    expect(code).toBe(2);
    expect(warned).toContain(message);
  });
});

describe('tegata merge', () => {
  test('makes one report and one night of two shards', async () => {
    const { folder, where } = nights();
    const shards = await Promise.all(
      [[exampleResult()], [failed()]].map(async (results, at) => {
        const out = join(folder, `shard-${at + 1}`);
        const args = ['--seed', 'both', '--shard', `${at + 1}/2`, '--history', join(folder, 'history.db')];
        await tegata(['nightly', ...args, '--out', out], createEngine(results));
        return out;
      }),
    );
    const { code, printed } = await tegata(['merge', ...shards, ...where], createEngine());
    expect(code).toBe(1);
    expect(printed.split('\n').at(-1)).toBe('1 passed, 1 failed');
    const { run } = await readRun(join(folder, 'out'));
    expect(run.plan).toEqual({ tier: 'nightly' });
    const runs = await withHistory(join(folder, 'history.db'), (history) =>
      history.all('SELECT seed, passed, failed FROM runs'),
    );
    expect(runs).toEqual([{ seed: 'both', passed: 1, failed: 1 }]);
  });

  test('says which shard is missing, and proves nothing then', async () => {
    const { folder, where } = nights();
    const args = ['--seed', 'both', '--shard', '1/2', '--out', join(folder, 'one')];
    await tegata(['nightly', ...where, ...args], createEngine([exampleResult()]));
    const { code, warned } = await tegata(['merge', join(folder, 'one'), ...where], createEngine());
    expect(code).toBe(3);
    expect(warned).toContain('Shard 2/2 is missing');
  });

  test('refuses runs that do not belong together', async () => {
    const { folder, where } = nights();
    for (const seed of ['a', 'b']) {
      const args = ['--seed', seed, '--shard', '1/2', '--out', join(folder, seed)];
      await tegata(['nightly', ...where, ...args], createEngine([exampleResult()]));
    }
    const { code, warned } = await tegata(['merge', join(folder, 'a'), join(folder, 'b'), ...where], createEngine());
    expect(code).toBe(2);
    expect(warned).toContain('with one seed, got a and b');
  });
});

const COMMAND = 'dist/cli/tegata.js';

describe.runIf(existsSync(COMMAND))('A night that is killed', () => {
  test('leaves every finished result behind, and is reported and kept by merging it', async () => {
    const { folder, where } = nights();
    const out = join(folder, 'killed');
    const matrix = join(folder, 'matrix.yaml');
    writeFileSync(matrix, 'tiers: { t: { minutes: 9 } }\nrows: [{ name: all, tiers: [t], plays: scenarios }]\n');
    const args = [
      'nightly',
      '--tier',
      't',
      '--matrix',
      matrix,
      '--workers',
      '1',
      '--history',
      join(folder, 'history.db'),
    ];
    const child = spawn(process.execPath, [COMMAND, ...args, '--out', out], { stdio: ['ignore', 'pipe', 'ignore'] });
    let told = '';
    const finished = await new Promise<string[]>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        if ((told.match(/^✓/gm)?.length ?? 0) >= 5) child.kill('SIGKILL');
      });
      child.once('close', () => resolve([...told.matchAll(/^✓ (\S+) /gm)].map(([, id = '']) => id)));
    });
    expect(finished.length).toBeGreaterThanOrEqual(5);
    expect(existsSync(join(out, 'results.json'))).toBe(false);
    const { code } = await tegata(['merge', out, ...where], createEngine());
    expect(code).toBe(0);
    const kept = (await readRun(join(folder, 'out'))).run.results.map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining(finished));
  });
});
