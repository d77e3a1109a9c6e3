import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareBuilds } from '../../../reports/builds.ts';
import { renderResultsJson } from '../../../reports/render/results-json.ts';
import type { RunResult, ScenarioResult } from '../../../reports/result.ts';
import { createEngine, tegata } from '../cli/stand-ins.ts';
import { exampleCheck, exampleResult, exampleRun } from './example-run.ts';

function on(device: string, appVersion: string, changes: Partial<ScenarioResult>): ScenarioResult {
  const drivenOn = { device, os: 'Android 16', appVersion, code: 'link-opened' as const, versions: {} };
  return exampleResult({ ...changes, hands: { browser: 'in-process', phone: 'android', app: 'own-build', drivenOn } });
}

const failed = { verdict: 'failed', checks: [exampleCheck({ verdict: 'failed' })] } as const;
const runOf = (...results: ScenarioResult[]): RunResult => ({ ...exampleRun(), results });

const BEFORE = runOf(
  on('A', '1.0', { scenario: 'breaks' }),
  on('A', '1.0', { scenario: 'heals', ...failed }),
  on('A', '1.0', { scenario: 'stays' }),
  on('A', '1.0', { scenario: 'goes' }),
  on('B', '1.0', { scenario: 'breaks', ...failed }),
  exampleResult({ scenario: 'virtual', ...failed }),
);
const AFTER = runOf(
  on('A', '1.1', { scenario: 'breaks', ...failed }),
  on('A', '1.1', { scenario: 'heals' }),
  on('A', '1.1', { scenario: 'stays' }),
  on('A', '1.1', { scenario: 'comes' }),
  on('A', '1.1', { scenario: 'lost', verdict: 'not-run' }),
  // As a night names it, whose rows have several hands.
  on('B', '1.1', { scenario: 'breaks', id: 'breaks@pc+android', ...failed }),
);

describe('two builds', () => {
  it('are held against each other on each device by itself, and what broke comes first', () => {
    const told = compareBuilds(BEFORE, AFTER).map(({ rows, ...device }) => ({
      ...device,
      rows: rows.map(({ id, change }) => `${change} ${id}`),
    }));
    expect(told).toEqual([
      {
        device: 'A',
        os: 'Android 16',
        before: ['1.0 (own-build)'],
        after: ['1.1 (own-build)'],
        rows: [
          'broken breaks@pc',
          'fixed heals@pc',
          'only-before goes@pc',
          'only-after comes@pc',
          'only-after lost@pc',
          'same stays@pc',
        ],
      },
      {
        device: 'B',
        os: 'Android 16',
        before: ['1.0 (own-build)'],
        after: ['1.1 (own-build)'],
        rows: ['same breaks@pc'],
      },
    ]);
  });

  it('are not said to be broken or mended by what was not played', () => {
    const [device] = compareBuilds(
      runOf(on('A', '1', { scenario: 'one', ...failed }), on('A', '1', { scenario: 'two' })),
      runOf(
        on('A', '2', { scenario: 'one', verdict: 'not-run' }),
        on('A', '2', { scenario: 'two', verdict: 'not-run' }),
      ),
    );
    expect(device?.rows.map(({ change }) => change)).toEqual(['other', 'other']);
  });

  it('need phones that were driven', () => {
    expect(() => compareBuilds(BEFORE, exampleRun())).toThrow(
      'Failed to compare builds: expected results of phones driven by Appium in the second run, got none.',
    );
  });
});

describe('tegata phone builds', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegata-builds-'));
    for (const [name, run] of Object.entries({ before: BEFORE, after: AFTER })) {
      await writeFile(join(folder, `${name}.json`), renderResultsJson(run).text);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));
  const compare = (one: string, other: string) =>
    tegata(['phone', 'builds', join(folder, one), join(folder, other), '--out', join(folder, 'page')], createEngine());

  it('tells what changed, writes a page that leads to both results, and fails where something broke', async () => {
    const { code, printed } = await compare('before.json', 'after.json');
    expect(code).toBe(1);
    expect(printed.split('\n')).toEqual([
      'A (Android 16)  1.0 (own-build) → 1.1 (own-build)',
      '  broken  breaks@pc',
      '  fixed  heals@pc',
      'B (Android 16)  1.0 (own-build) → 1.1 (own-build)',
      'broken 1, fixed 1, otherwise changed 0, only played before 1, only played after 2, the same 2',
      join(folder, 'page', 'builds.html'),
    ]);
    const page = await readFile(join(folder, 'page', 'builds.html'), 'utf8');
    expect(page).toContain('href="../timelines/breaks_pc.html"');
    expect(page).toContain('<code>phone-asks-for-consent</code>');
  });

  it('is content with what did not break', async () => {
    expect(await compare('before.json', 'before.json')).toMatchObject({ code: 0 });
  });

  it('says in one sentence what is no run', async () => {
    expect(await compare('nowhere', 'after.json')).toMatchObject({
      code: 2,
      warned: `Failed to read a run: expected results.json in ${join(folder, 'nowhere')}, got no such file.`,
    });
  });
});
