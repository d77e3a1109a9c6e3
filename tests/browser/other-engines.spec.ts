import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ScenarioResult } from '../../reports/result.ts';
import { runScenarios } from '../../scenarios/playing/engine.ts';

/** Each way to start, a push to a page in the background, and a network that is lost; nightly plays the rest. */
const SMOKE = [
  'authentication/happy/all-four-items@pc',
  'authentication/happy/nothing-but-openid@smartphone-ios',
  'authentication/happy/two-of-four@smartphone-android',
  'authentication/happy/nothing-but-openid@tablet',
  'authentication/pairing/second-tab@pc',
  'authentication/pairing/browser-loses-network@pc',
];

for (const browser of ['firefox', 'webkit'] as const) {
  test.describe(browser, () => {
    // One run in one browser plays them all, as a person's would: starting either takes longer than a scenario.
    test.describe.configure({ mode: 'default' });
    let outDir: string;
    let results: readonly ScenarioResult[];

    test.beforeAll(async () => {
      test.setTimeout(SMOKE.length * 60_000);
      outDir = await mkdtemp(join(tmpdir(), 'tegata-'));
      ({ results } = await runScenarios({
        select: SMOKE,
        tags: [],
        browser,
        phone: 'virtual',
        seed: 'browser-tests',
        workers: 1,
        outDir,
      }));
    });
    test.afterAll(() => rm(outDir, { recursive: true }));

    for (const name of SMOKE) {
      test(`${name} in ${browser}`, () => {
        const result = results.find(({ id }) => id === name);
        test.skip(result?.verdict === 'not-run', result?.reason);
        expect(result?.verdict, JSON.stringify(result?.checks, undefined, 2)).toBe('passed');
        expect(result?.hands.browser).toBe(browser);
      });
    }
  });
}
