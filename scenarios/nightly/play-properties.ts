import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { ScenarioResult } from '../../reports/result.ts';
import { startPatience } from '../../simulators/world/patience.ts';
import { USUAL_START } from '../setting.ts';
import type { NightContext } from './night-context.ts';

const FOLDER = 'tests/properties';
const VITEST = 'node_modules/vitest/vitest.mjs';
const REPORT = 'properties.json';

/** What is read of the report of Vitest. */
const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          duration: z.number().nullish(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
      message: z.string().nullish(),
    }),
  ),
});

/** Plays every property suite at depth on a seed of the night's, in processes of their own. */
export async function playProperties({ runs }: { runs: number }, night: NightContext): Promise<void> {
  const missing =
    existsSync(FOLDER) && existsSync(VITEST)
      ? undefined
      : `expected ${FOLDER} and Vitest here: they are no part of what is installed`;
  const suites = missing === undefined ? night.mine(suiteNames(), (suite) => `properties/${suite}@any`) : [];
  const seed = Number.parseInt(createHash('sha256').update(night.seed).digest('hex').slice(0, 7), 16);
  const dropped = missing === undefined ? night.dropped() : `Failed to play the properties: ${missing}.`;
  if (dropped !== undefined) {
    for (const suite of suites.length > 0 ? suites : ['all'])
      await night.tell({ ...headOf(suite, seed), reason: dropped });
    return;
  }
  if (suites.length === 0) return;
  const out = join(night.outDir, REPORT);
  rmSync(out, { force: true });
  const inTime = await runSuites(suites, { seed, runs, out, leftMs: night.leftMs() });
  for (const suite of suites) {
    await night.tell(inTime ? resultOf(suite, seed, runs, out) : { ...headOf(suite, seed), reason: LATE });
  }
}

const LATE = 'Dropped for time: the suites did not come to their end.';

/** Suites are found by looking: a test that holds laws is one. */
function suiteNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.test.ts') && readFileSync(join(FOLDER, file), 'utf8').includes('holdLaws('))
    .map((file) => file.slice(0, -'.test.ts'.length))
    .sort();
}

function runSuites(
  suites: readonly string[],
  { seed, runs, out, leftMs }: { seed: number; runs: number; out: string; leftMs: number },
): Promise<boolean> {
  const files = suites.map((suite) => `${FOLDER}/${suite}.test.ts`);
  const args = [VITEST, 'run', ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${resolve(out)}`];
  const env = { ...process.env, TEGATA_SEED: String(seed), TEGATA_RUNS: String(runs) };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  let late = false;
  const callOff = startPatience(leftMs, () => {
    late = true;
    child.kill();
  });
  const endWithUs = (): void => void child.kill();
  process.once('exit', endWithUs);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', () => {
      callOff();
      process.off('exit', endWithUs);
      done(!late);
    });
  });
}

function resultOf(suite: string, seed: number, runs: number, out: string): ScenarioResult {
  const head = headOf(suite, seed);
  const read = existsSync(out) ? report.parse(JSON.parse(readFileSync(out, 'utf8'))).testResults : [];
  const file = read.find(({ name }) => name.replaceAll('\\', '/').endsWith(`${FOLDER}/${suite}.test.ts`));
  const tests = file?.assertionResults ?? [];
  const broken = tests.find(({ status }) => status !== 'passed');
  const passed = tests.length > 0 && broken === undefined;
  const summary = {
    ja: `${runs}回の生成された操作の並びで、どの法則も破られない。`,
    en: `No law breaks in ${runs} generated sequences.`,
  };
  const actual = broken?.failureMessages?.join('\n') || file?.message || 'The suite did not come to its end.';
  return {
    ...head,
    verdict: passed ? 'passed' : 'failed',
    durationMs: Math.round(tests.reduce((sum, { duration }) => sum + (duration ?? 0), 0)),
    checks: [
      {
        id: 'no-law-breaks',
        requirement: 'laws',
        summary,
        ...(passed ? { verdict: 'passed' as const } : { verdict: 'failed' as const, expected: summary.en, actual }),
      },
    ],
  };
}

function headOf(suite: string, seed: number): ScenarioResult {
  return {
    id: `properties/${suite}@any`,
    scenario: `properties/${suite}`,
    platform: 'any',
    title: { ja: `性質: ${suite}`, en: `Properties: ${suite.replaceAll('-', ' ')}` },
    tags: ['properties'],
    hands: { browser: 'in-process', phone: 'virtual' },
    seed: `TEGATA_SEED=${seed}`,
    startsAt: USUAL_START,
    persona: 'any',
    verdict: 'not-run',
    durationMs: 0,
    checks: [],
    timeline: [],
    attachments: [],
  };
}
