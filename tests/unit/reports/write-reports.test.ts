import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeReports, type Written } from '../../../reports/write-reports.ts';
import { exampleResult, exampleRun, failedResult } from './example-run.ts';
import { makeRunFolder } from './run-folder.ts';

const secrets = [{ name: 'PIN of adult', value: '8264' }];
const WITHOUT_JAVA = { PATH: '' };
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

describe('the reports of a run', () => {
  test('are written without Java too, but for Allure, and a warning says so', async () => {
    const outDir = makeRunFolder({ 'allure/index.html': 'of an earlier run' });
    const options = { outDir, language: 'en', secrets, environment: WITHOUT_JAVA } as const;
    const { paths, warnings } = await writeReports(exampleRun(), options);
    expect(warnings).toEqual([expect.stringContaining('expected Java 17 or later')]);
    for (const path of paths) expect(existsSync(join(outDir, path))).toBe(true);
    expect(existsSync(join(outDir, 'allure/index.html'))).toBe(false);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).not.toContain('allure/');
  });

  test('never hold a secret, wherever it came from', async () => {
    const outDir = makeRunFolder({ 'replays/code-expires.json': '{"pin":"8264"}', 'page.html': '<i>8264</i>' });
    const attachments = [{ name: 'page', file: 'page.html', type: 'text/html' }] as const;
    const leaky = exampleResult({ reason: 'typed 8264', attachments });
    const options = { outDir, language: 'en', secrets, environment: WITHOUT_JAVA } as const;
    const { leaked } = await writeReports(exampleRun([leaky, failedResult()]), options);
    expect(leaked).toEqual(['PIN of adult']);
    for (const file of textFilesBelow(outDir)) expect(readFileSync(file, 'utf8'), file).not.toContain('8264');
  });

  test('are refused when a result points outside the folder', async () => {
    const run = exampleRun([failedResult({ replay: '../elsewhere.json' })]);
    const options = { outDir: makeRunFolder(), language: 'en', secrets, environment: WITHOUT_JAVA } as const;
    await expect(writeReports(run, options)).rejects.toMatchObject({ code: 'file-invalid' });
  });
});

describe('with Java', () => {
  const outDir = makeRunFolder();
  let written: Written;
  beforeAll(async () => {
    written = await writeReports(exampleRun(), { outDir, language: 'ja', secrets, environment: process.env });
  });

  test('all reports are there', () => {
    expect(written).toEqual({
      paths: ['index.html', 'allure/index.html', 'results.json', 'junit.xml'],
      warnings: [],
      leaked: [],
    });
  });

  test('Allure has nothing in it that would tell others', () => {
    expect(readFileSync(join(outDir, 'allure/index.html'), 'utf8')).not.toMatch(/googletagmanager|google-analytics/);
  });

  test.skipIf(!existsSync(HEADLESS_SHELL))(
    'every page opens from the file system alone, without an error',
    async () => {
      const browser = await chromium.launch({ executablePath: HEADLESS_SHELL });
      try {
        for (const page of [
          'index.html',
          'allure/index.html',
          'timelines/authentication.pairing.code-expires_pc.html',
        ]) {
          const url = pathToFileURL(join(outDir, page)).href;
          expect(await seenWhile(await browser.newPage(), url)).toEqual([url]);
        }
      } finally {
        await browser.close();
      }
    },
  );
});

/** What a page asked for and complained of while it was opened. */
async function seenWhile(tab: Page, url: string): Promise<string[]> {
  const seen: string[] = [];
  tab.on('request', (request) => seen.push(request.url()));
  tab.on('pageerror', (error) => seen.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
  await tab.goto(url, { waitUntil: 'load' });
  await tab.locator('body :visible').first().waitFor();
  return seen.filter((what) => !/^(data|blob):/.test(what));
}

function textFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
    .map((entry) => join(entry.parentPath, entry.name));
}
