import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScenarios } from '../../scenarios/engine.ts';
import { againstGoal, type BenchRow } from './row.ts';

const MOST_S = 5;
const MOST_FOR_ONE_MORE_MS = 50;

/** All scenarios in-process, one after the other, from start to the last verdict. */
export async function benchScenarios(): Promise<BenchRow[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'tegata-bench-'));
  const startedMs = performance.now();
  const { totals } = await runScenarios({
    select: [],
    tags: [],
    browser: 'in-process',
    phone: 'virtual',
    seed: 'bench',
    workers: 1,
    outDir,
  });
  const ours = (performance.now() - startedMs) / 1_000;
  await rm(outDir, { recursive: true });
  const each = (ours * 1_000) / (totals.passed + totals.failed);
  const note = `${totals.passed} passed, ${totals.failed} failed`;
  return [
    againstGoal({ id: 'scenarios/in-process', ours, unit: 's for all', goal: `under ${MOST_S}`, note }, ours < MOST_S),
    againstGoal(
      { id: 'scenarios/one-more', ours: each, unit: 'ms for one more', goal: `under ${MOST_FOR_ONE_MORE_MS}` },
      each < MOST_FOR_ONE_MORE_MS,
    ),
  ];
}
