import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { castAll, findScenarios } from '../../scenarios/catalogue/all.ts';
import { runScenarios } from '../../scenarios/playing/engine.ts';

for (const { name, scenario } of castAll(await findScenarios())) {
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
