import { test } from 'vitest';
import { appendFileSync, writeFileSync } from 'node:fs';
import { findLaws } from '../../scenarios/all-checks.ts';
import { findDefects } from '../../scenarios/defects.ts';
import { brokenIn, playJourney } from './play-journey.ts';
import { search } from './search.ts';
import { suites } from './suites.ts';
const part = Number(process.env['PART']);
test('matrix', async () => {
  const laws = await findLaws();
  writeFileSync('/tmp/matrix' + part, '');
  for (const [n, { id }] of (await findDefects()).entries()) {
    if (n % 2 !== part) continue;
    const cells: string[] = [];
    for (const suite of suites) {
      const c = process.cpuUsage();
      const { counterexample } = await search(suite, laws, { seed: suite.seed, runs: 120, defects: [id] }).catch((e) => { cells.push(String(e.cause ?? e).slice(0, 150)); return { counterexample: undefined }; });
      const ms = Math.round(process.cpuUsage(c).user / 1000);
      cells.push(counterexample ? `${counterexample.run}:${brokenIn(await playJourney(counterexample.journey, laws))}` : `- (${ms}ms)`);
    }
    appendFileSync('/tmp/matrix' + part, `${id}  ${cells.join(' | ')}\n`);
  }
}, 3000_000);
