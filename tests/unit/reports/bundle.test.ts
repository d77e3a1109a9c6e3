import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bundleResult } from '../../../reports/bundle.ts';
import { findResult } from '../../../reports/find-result.ts';
import { resolveInside } from '../../../reports/resolve-inside.ts';
import { createScrub } from '../../../reports/scrub.ts';
import { exampleResult, exampleRun, failedResult } from './example-run.ts';
import { PIXEL, makeRunFolder } from './run-folder.ts';

const scrub = createScrub([{ name: 'PIN of adult', value: '8264' }]);

function bundle(folder: string, result = failedResult()) {
  const read = (file: string): Uint8Array => readFileSync(resolveInside(folder, file));
  return bundleResult(exampleRun([exampleResult(), result]), result, { scrub, language: 'ja', read });
}

describe('a bundle', () => {
  test('holds one result with all that belongs to it', () => {
    const { name, bytes, leaked } = bundle(makeRunFolder());
    const files = unzipSync(bytes);
    expect(name).toBe('authentication.pairing.code-expires_pc.zip');
    expect(leaked).toEqual([]);
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'attachments/code-expires/01-browser-qr.png',
      'replays/code-expires.json',
      'results.json',
      'timelines/authentication.pairing.code-expires_pc.html',
      'timelines/authentication.pairing.code-expires_pc.txt',
    ]);
    expect(files['attachments/code-expires/01-browser-qr.png']).toEqual(new Uint8Array(PIXEL));
    expect(JSON.parse(strFromU8(files['results.json'] ?? new Uint8Array()))).toEqual(exampleRun([failedResult()]));
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toMatch(/非公式[\s\S]*unofficial/);
  });

  test('of the same result is the same file', () => {
    expect(bundle(makeRunFolder()).bytes).toEqual(bundle(makeRunFolder()).bytes);
  });

  test('holds no secret', () => {
    const folder = makeRunFolder({ 'replays/code-expires.json': '{"pin":"8264"}' });
    const { bytes, leaked } = bundle(folder, failedResult({ reason: 'PIN: 8264' }));
    expect(leaked).toEqual(['PIN of adult']);
    for (const content of Object.values(unzipSync(bytes))) expect(strFromU8(content)).not.toContain('8264');
  });

  test('never reaches outside the folder of the run', () => {
    const folder = makeRunFolder();
    expect(() => bundle(folder, failedResult({ replay: '../../etc/passwd' }))).toThrow(
      expect.objectContaining({ code: 'file-invalid' }),
    );
  });
});

describe('finding a result', () => {
  const run = exampleRun([exampleResult(), exampleResult({ platform: 'tablet' }), failedResult()]);

  test('takes its id, or its scenario when that ran on one platform', () => {
    expect(findResult(run, 'authentication/happy/all-four-items@tablet').platform).toBe('tablet');
    expect(findResult(run, 'authentication/pairing/code-expires')).toEqual(failedResult());
  });

  test.each([
    ['a scenario on several platforms', 'authentication/happy/all-four-items'],
    ['something that is not there', 'authentication/nothing'],
  ])('refuses %s and says what there is to choose from', (_, wanted) => {
    expect(() => findResult(run, wanted)).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(() => findResult(run, wanted)).toThrow(/all-four-items@pc, authentication\/happy\/all-four-items@tablet/);
  });
});
