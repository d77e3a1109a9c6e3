import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { castAll, findScenarios } from '../../scenarios/catalogue/all.ts';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { againstGoal, type BenchRow } from './row.ts';

const MOST_S = 5;
const MOST_FOR_ONE_MORE_MS = 50;
/** What one more may cost by what each costs in a run of half as many: above 1 for noise. */
const FLAT = 1.3;

/** All scenarios in-process, one after the other, from start to the last verdict; and what one more adds. */
export async function benchScenarios(): Promise<BenchRow[]> {
  const first = await timed([]);
  const castings = castAll(await findScenarios()).map(({ name }) => name);
  const half = await timed(castings.filter((_name, at) => at % 2 === 0));
  const whole = await timed([]);
  const eachOfHalf = (half.s * 1_000) / half.played;
  const oneMore = ((whole.s - half.s) * 1_000) / (whole.played - half.played);
  return [
    againstGoal(
      { id: 'scenarios/in-process', ours: first.s, unit: 's for all', goal: `under ${MOST_S}`, note: first.note },
      first.s < MOST_S,
    ),
    againstGoal(
      {
        id: 'scenarios/one-more',
        ours: oneMore,
        unit: 'ms for one more',
        goal: `under ${MOST_FOR_ONE_MORE_MS}, and flat`,
        note: `from ${half.played} to ${whole.played}; each of the first ${half.played} took ${eachOfHalf.toFixed(1)} ms`,
      },
      oneMore < MOST_FOR_ONE_MORE_MS && oneMore < eachOfHalf * FLAT,
    ),
  ];
}

async function timed(select: readonly string[]): Promise<{ s: number; played: number; note: string }> {
  const outDir = await mkdtemp(join(tmpdir(), 'tegata-bench-'));
  const startedMs = performance.now();
  const { totals } = await runScenarios({
    select,
    tags: [],
    browser: 'in-process',
    phone: 'virtual',
    seed: 'bench',
    workers: 1,
    outDir,
  });
  const s = (performance.now() - startedMs) / 1_000;
  await rm(outDir, { recursive: true });
  return { s, played: totals.passed + totals.failed, note: `${totals.passed} passed, ${totals.failed} failed` };
}
