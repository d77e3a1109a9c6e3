import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseResultsLog } from '../../../reports/parse-results-log.ts';
import { readRun } from '../../../reports/read-run.ts';
import { RESULTS_LOG, openResultsLog } from '../../../reports/results-log.ts';
import { createScrub } from '../../../reports/scrub.ts';
import { exampleResult, exampleRun, failedResult } from './example-run.ts';

const scrub = createScrub([{ name: 'PIN of adult', value: '8264' }]);
const { version, seed, startedAt, durationMs, versions } = exampleRun();
const head = { version, seed, startedAt, durationMs, versions };

function logOf(...results: Parameters<ReturnType<typeof openResultsLog>['append']>[0][]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-'));
  const log = openResultsLog(folder, head, scrub);
  for (const result of results) log.append(result);
  return folder;
}

describe('the log of results', () => {
  test('holds each result as soon as it is appended', () => {
    const folder = logOf(failedResult(), exampleResult());
    expect(parseResultsLog(readFileSync(join(folder, RESULTS_LOG), 'utf8'))).toEqual(exampleRun());
  });

  test('survives a kill in the middle of a line', () => {
    const text = readFileSync(join(logOf(exampleResult(), failedResult()), RESULTS_LOG), 'utf8');
    expect(parseResultsLog(text.slice(0, -40)).results).toEqual([exampleResult()]);
  });

  test('never holds a secret, and says whose it masked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tegata-'));
    const leaked = openResultsLog(folder, head, scrub).append(exampleResult({ reason: 'typed 8264' }));
    expect(leaked).toEqual(['PIN of adult']);
    expect(readFileSync(join(folder, RESULTS_LOG), 'utf8')).not.toContain('8264');
  });

  test('is refused by its line when that is no result', () => {
    const text = `${JSON.stringify(head)}\n{"id":1}\n`;
    expect(() => parseResultsLog(text)).toThrow(expect.objectContaining({ code: 'file-invalid' }));
    expect(() => parseResultsLog(text)).toThrow(/line 2/);
  });

  test('takes away the results of an earlier run, which are no longer true', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tegata-'));
    writeFileSync(join(folder, 'results.json'), JSON.stringify(exampleRun()));
    openResultsLog(folder, head, scrub).append(exampleResult());
    expect((await readRun(folder)).run.results).toHaveLength(1);
  });
});

describe('reading a run', () => {
  test('says which folder its files are below', async () => {
    const folder = logOf(exampleResult());
    expect((await readRun(join(folder, RESULTS_LOG))).folder).toBe(folder);
  });

  test('says what is missing from a folder without one', async () => {
    await expect(readRun(tmpdir())).rejects.toMatchObject({ code: 'not-found' });
  });

  test.each([
    ['no JSON', '{', /expected JSON/],
    ['a wrong member', JSON.stringify({ ...exampleRun(), seed: 1 }), /seed/],
    ['an unknown member', JSON.stringify({ ...exampleRun(), more: 1 }), /more/],
    [
      'a file outside the folder',
      JSON.stringify(exampleRun([failedResult({ replay: '../../etc/passwd' })])),
      /results\[0\]\.replay/,
    ],
  ])('refuses %s and names it', async (_, text, naming) => {
    const path = join(mkdtempSync(join(tmpdir(), 'tegata-')), 'results.json');
    writeFileSync(path, text);
    await expect(readRun(path)).rejects.toMatchObject({ code: 'file-invalid' });
    await expect(readRun(path)).rejects.toThrow(naming);
  });
});
