import { describe, expect, test } from 'vitest';
import { renderAllure } from '../../../reports/render/allure.ts';
import { describeForAllure } from '../../../reports/render/allure-result.ts';
import { VERDICTS } from '../../../reports/check.ts';
import { exampleCheck, exampleResult, exampleRun, failedResult } from './example-run.ts';

const describeResult = (result = failedResult()) => describeForAllure(result, exampleRun(), [], 'ja');

describe('a result for Allure', () => {
  test('is the same in every run', () => {
    expect(describeResult()).toEqual(describeResult());
  });

  test('has the checks as steps, each with its verdict, what was expected and what was seen', () => {
    expect(describeResult()).toMatchObject({
      status: 'failed',
      steps: [
        { status: 'passed' },
        {
          name: 'browser-offers-refresh: コードが無効になると「二次元コードを更新」が示される。',
          status: 'failed',
          parameters: [
            { name: 'verdict', value: 'FAILED' },
            { name: 'requirement', value: 'guide-a-p-2' },
            { name: 'expected', value: 'the page qr-expired with 「二次元コードを更新」' },
            { name: 'actual', value: expect.stringContaining('"page": "qr"') },
          ],
        },
      ],
    });
  });

  test.each(VERDICTS.filter((verdict) => verdict !== 'passed'))('is not green when it is %s', (verdict) => {
    const { status } = describeResult(exampleResult({ verdict, checks: [exampleCheck({ verdict })] }));
    expect(status).not.toBe('passed');
  });

  test('says under which chapter and feature it stands and what it proves', () => {
    expect(describeResult()['labels']).toEqual(
      expect.arrayContaining([
        { name: 'epic', value: 'authentication' },
        { name: 'feature', value: 'pairing' },
        { name: 'tag', value: 'happy' },
        { name: 'requirement', value: 'guide-a-p-2' },
      ]),
    );
    expect(describeResult()['description']).toContain('guide-a-p-8, guide-a-p-2');
  });
});

describe('the files for Allure', () => {
  const files = renderAllure(exampleRun(), 'ja');

  test('hold timelines, pictures and replay files as copies of those of the run', () => {
    const copied = files.flatMap((file) => ('copyOf' in file ? [file.copyOf] : []));
    expect(copied).toContain('attachments/code-expires/01-browser-qr.png');
    expect(copied).toContain('replays/code-expires.json');
    expect(copied).toContain('timelines/authentication.pairing.code-expires_pc.html');
  });

  test('have each name once', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  test('write the environment in the ASCII that Java reads', () => {
    const environment = files.find(({ path }) => path.endsWith('environment.properties'));
    // Java's properties are ASCII, control characters and all.
    // oxlint-disable-next-line no-control-regex
    expect(environment && 'text' in environment && environment.text).toMatch(/^[\x00-\x7f]*$/);
  });
});
