import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test, type Browser } from '@playwright/test';
import { assembleRun } from '../../reports/assemble-run.ts';
import { writeReports } from '../../reports/write-reports.ts';
import { appendixOf } from '../../scenarios/catalogue/appendix.ts';
import { findChromium } from '../../scenarios/hands/find-chromium.ts';
import { runScenarios } from '../../scenarios/playing/engine.ts';
import { versionsUnderTest } from '../../scenarios/playing/versions.ts';
import { axeOn } from './axe-on.ts';

/** Of a run with a failure in it; the whole run's contact sheet is frames of pages that are tested by themselves. */
const PAGES = ['index.html', 'requirements.html', 'coverage.html', 'defects.html', 'a timeline'] as const;

let outDir: string;
let browser: Browser;

test.beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'tegata-'));
  const { results } = await runScenarios({
    select: ['authentication/pins/locks-at-the-third-miss'],
    tags: [],
    browser: 'in-process',
    phone: 'virtual',
    seed: 'report-tests',
    workers: 1,
    outDir,
    defects: ['lock-at-four'],
  });
  expect(results.some(({ verdict }) => verdict === 'failed')).toBe(true);
  const head = {
    ...(await versionsUnderTest()),
    seed: 'report-tests',
    startedAt: '2026-04-01T00:00:00.000Z',
    durationMs: 0,
  };
  // Without Java: Allure's page is not ours to judge.
  const environment = { PATH: '' };
  const { graphs, requirements, defects, ...rest } = await appendixOf(results, outDir);
  // A few of each, rendered by the same code: axe takes a minute for hundreds of rows.
  const appendix = {
    ...rest,
    graphs: graphs.filter(({ id }) => id !== 'app'),
    requirements: requirements.slice(0, 20),
    defects: defects.slice(0, 20),
  };
  await writeReports(assembleRun(head, results), { outDir, language: 'ja', secrets: [], environment, appendix });
  browser = await chromium.launch({ executablePath: findChromium(false) });
});

test.afterAll(async () => {
  await browser.close();
  await rm(outDir, { recursive: true });
});

for (const name of PAGES) {
  for (const [device, width] of [
    ['a phone', 390],
    ['a PC', 1280],
  ] as const) {
    test(`the report’s ${name} breaks no rule of accessibility and fits ${device}`, async () => {
      const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
      await page.goto(pathToFileURL(await fileOf(name)).href);
      const { violations, passes } = await axeOn(page).analyze();
      expect(violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.context().close();
    });
  }
}

async function fileOf(name: (typeof PAGES)[number]): Promise<string> {
  if (name !== 'a timeline') return join(outDir, name);
  const timelines = await readdir(join(outDir, 'timelines'));
  return join(outDir, 'timelines', timelines.find((file) => file.endsWith('.html')) ?? '');
}
