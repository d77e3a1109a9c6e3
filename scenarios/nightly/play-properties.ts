import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { ScenarioResult } from '../../reports/result.ts';
import { startPatience } from '../../simulators/world/patience.ts';
import { playTwice } from '../playing/play-twice.ts';
import { USUAL_START } from '../setting.ts';
import type { NightContext } from './night-context.ts';
import { sliceRuns, type Slice } from './slices.ts';

const FOLDER = 'tests/properties';
const VITEST = 'node_modules/vitest/vitest.mjs';

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

/**
 * Plays every property suite at depth on a seed of the night's, slice by slice in processes of their own, as many at once
 * as there are workers. A slice that newly fails is played once more.
 */
export async function playProperties({ runs }: { runs: number }, night: NightContext): Promise<void> {
  const seed = Number.parseInt(createHash('sha256').update(night.seed).digest('hex').slice(0, 7), 16);
  if (!existsSync(FOLDER) || !existsSync(VITEST)) {
    const reason = `Failed to play the properties: expected ${FOLDER} and Vitest here: they are no part of what is installed.`;
    return night.tell({ ...headOf({ suite: 'all', first: 1, runs }, seed), reason });
  }
  const queue = night.mine(sliceRuns(suiteNames(), runs), (slice) => `${scenarioOf(slice)}@any`);
  const work = async (): Promise<void> => {
    for (let slice = queue.shift(); slice; slice = queue.shift()) await night.tell(await playUnlessOver(slice));
  };
  const playUnlessOver = async (slice: Slice): Promise<ScenarioResult> => {
    const reason = night.dropped();
    if (reason !== undefined) return { ...headOf(slice, seed), reason };
    return playTwice(() => playSlice(slice, seed, night), night, night.isNew);
  };
  await Promise.all(Array.from({ length: night.workers }, work));
}

const LATE = 'Dropped for time: the runs did not come to their end.';

/** Suites are found by looking: a test that holds laws is one. */
function suiteNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.test.ts') && readFileSync(join(FOLDER, file), 'utf8').includes('holdLaws('))
    .map((file) => file.slice(0, -'.test.ts'.length))
    .sort();
}

async function playSlice(slice: Slice, seed: number, { outDir, leftMs }: NightContext): Promise<ScenarioResult> {
  const { suite, first, runs } = slice;
  const file = `${FOLDER}/${suite}.test.ts`;
  const out = resolve(outDir, 'properties', `${suite}-${first}.json`);
  rmSync(out, { force: true });
  const args = [VITEST, 'run', file, '--reporter=default', '--reporter=json', `--outputFile.json=${out}`];
  const env = {
    ...process.env,
    TEGATA_SEED: String(seed),
    TEGATA_FIRST_RUN: String(first),
    TEGATA_RUNS: String(runs),
  };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  let late = false;
  const callOff = startPatience(leftMs(), () => {
    late = true;
    child.kill();
  });
  const endWithUs = (): void => void child.kill();
  process.once('exit', endWithUs);
  try {
    await once(child, 'exit');
  } finally {
    callOff();
    process.off('exit', endWithUs);
  }
  return late ? { ...headOf(slice, seed), reason: LATE } : resultOf(slice, seed, out);
}

function resultOf(slice: Slice, seed: number, out: string): ScenarioResult {
  const [file] = existsSync(out) ? report.parse(JSON.parse(readFileSync(out, 'utf8'))).testResults : [];
  const tests = file?.assertionResults ?? [];
  const broken = tests.find(({ status }) => status !== 'passed');
  const passed = tests.length > 0 && broken === undefined;
  const summary = {
    ja: `${slice.runs}回の生成された操作の並びで、どの法則も破られない。`,
    en: `No law breaks in ${slice.runs} generated sequences.`,
  };
  const actual = broken?.failureMessages?.join('\n') || file?.message || 'The suite did not come to its end.';
  return {
    ...headOf(slice, seed),
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

function scenarioOf({ suite, first, runs }: Slice): string {
  return `properties/${suite}/${first}-${first + runs - 1}`;
}

function headOf(slice: Slice, seed: number): ScenarioResult {
  const { suite, first, runs } = slice;
  const last = first + runs - 1;
  return {
    id: `${scenarioOf(slice)}@any`,
    scenario: scenarioOf(slice),
    platform: 'any',
    title: {
      ja: `性質: ${suite}、${first}～${last}回目`,
      en: `Properties: ${suite.replaceAll('-', ' ')}, runs ${first} to ${last}`,
    },
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
