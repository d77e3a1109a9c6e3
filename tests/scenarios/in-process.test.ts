import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Walked } from '../../reports/coverage.ts';
import type { ScenarioResult } from '../../reports/result.ts';
import { cover } from '../../scenarios/coverage/cover.ts';
import { missesOf } from '../../reports/misses-of.ts';
import { runOne, type RunContext } from '../../scenarios/playing/run-one.ts';
import { bench, castings, hands, SEED } from './in-process.ts';

const OUT = 'reports/out/tests';

const context: RunContext = {
  ...bench,
  seed: SEED,
  defects: [],
  elapsed: () => 0,
  async write(file, content) {
    if (!file.startsWith('replays/')) return file;
    const path = join(OUT, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return file;
  },
};

const walked: Walked[] = [];

describe('Every scenario passes in-process', () => {
  it.each(castings)('$name: $scenario.title.en', async (casting) => {
    const result = await runOne(casting, hands, context);
    if (result.walked) walked.push(result.walked);
    expect(result.verdict, explain(result)).toBe('passed');
  });
});

describe('All scenarios together', () => {
  it('take every step of the app, of the pairing and of the PINs, or it is excluded with a reason', () => {
    if (walked.length < castings.length) return; // Some were left out by name.
    expect(cover(walked).flatMap(missesOf)).toEqual([]);
  });
});

function explain({ checks, reason, replay }: ScenarioResult): string {
  const wrong = checks
    .filter(({ verdict }) => verdict !== 'passed')
    .map(
      (check) =>
        `${check.id} ${check.verdict}: ${check.reason ?? `expected ${check.expected}, got ${JSON.stringify(check.actual)}`}`,
    );
  return [reason, ...wrong, `npm run tegata -- replay ${OUT}/${replay}`].filter(Boolean).join('\n');
}
