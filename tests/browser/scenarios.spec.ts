import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { castAll, findScenarios } from '../../scenarios/all.ts';
import { runScenarios } from '../../scenarios/engine.ts';

/** In `npm test` a real browser does what everyone does first; `npm start` plays all scenarios in it. */
const SMOKE = ['authentication/happy/', 'authentication/leaving/at-consent', 'authentication/pairing/opened-a'];

const castings = castAll(await findScenarios()).filter(({ id }) => SMOKE.some((start) => id.startsWith(start)));

for (const { name, scenario } of castings) {
  test(`${name}: ${scenario.title.en}`, async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'tegata-'));
    try {
      const { results } = await runScenarios({
        select: [name],
        tags: [],
        browser: 'chromium',
        phone: 'virtual',
        seed: 'browser-tests',
        workers: 1,
        outDir,
      });
      const [result] = results;
      expect(result?.verdict, JSON.stringify(result?.checks, undefined, 2)).toBe('passed');
    } finally {
      await rm(outDir, { recursive: true });
    }
  });
}
