import { describe, expect, test } from 'vitest';
import { endingOf } from '../../../reports/ending.ts';
import { EXIT_CODES } from '../../../reports/exit-codes.ts';
import { exampleResult, failedResult } from './example-run.ts';

const chromium = { browser: 'chromium', phone: 'virtual' };
const { green, notGreen, nothingProven } = EXIT_CODES;

describe('a run ends', () => {
  test('green when everything that ran passed', () => {
    expect(endingOf([exampleResult()])).toEqual({ code: green.code, reasons: [] });
  });

  test.each(['failed', 'warning', 'review', 'not-reached'] as const)('not green with one that is %s', (verdict) => {
    expect(endingOf([exampleResult(), exampleResult({ verdict })]).code).toBe(notGreen.code);
  });

  test('as a failure when no scenario ran', () => {
    expect(endingOf([])).toEqual({ code: nothingProven.code, reasons: ['No scenario ran.'] });
    expect(endingOf([exampleResult({ verdict: 'not-run' })]).code).toBe(nothingProven.code);
  });

  test('green when something could not run that nobody required', () => {
    const results = [exampleResult(), exampleResult({ platform: 'tablet', hands: chromium, verdict: 'not-run' })];
    expect(endingOf(results).code).toBe(green.code);
  });

  test('as a failure when something could not run that was required, and names it', () => {
    const results = [exampleResult(), exampleResult({ platform: 'tablet', hands: chromium, verdict: 'not-run' })];
    const { code, reasons } = endingOf(results, { required: ['chromium'] });
    expect(code).toBe(nothingProven.code);
    expect(reasons).toEqual([expect.stringContaining('chromium')]);
  });

  test('as a failure when nothing used what was required', () => {
    expect(endingOf([exampleResult()], { required: ['chromium'] }).code).toBe(nothingProven.code);
  });

  test('green when what was required ran', () => {
    expect(endingOf([exampleResult({ hands: chromium })], { required: ['chromium', 'virtual'] }).code).toBe(green.code);
  });

  test('as a failure when a secret had to be masked', () => {
    const { code, reasons } = endingOf([exampleResult()], { leaked: ['PIN of adult'] });
    expect(code).toBe(notGreen.code);
    expect(reasons[0]).toContain('PIN of adult');
  });
});

describe('with expected failures a run ends', () => {
  const baseline = [{ id: failedResult().id, because: 'known' }];

  test('green when just those failed', () => {
    expect(endingOf([exampleResult(), failedResult()], { baseline }).code).toBe(green.code);
  });

  test('not green when one of them passed', () => {
    const { code, reasons } = endingOf([failedResult({ verdict: 'passed' })], { baseline });
    expect(code).toBe(notGreen.code);
    expect(reasons[0]).toContain(failedResult().id);
  });

  test('not green when another failed', () => {
    expect(endingOf([exampleResult({ verdict: 'failed' })], { baseline }).code).toBe(notGreen.code);
  });

  test('green when one of them was not part of the run, or could not run', () => {
    expect(endingOf([exampleResult()], { baseline }).code).toBe(green.code);
    expect(endingOf([exampleResult(), failedResult({ verdict: 'not-run' })], { baseline }).code).toBe(green.code);
  });
});

test('every exit code has a number of its own', () => {
  const codes = Object.values(EXIT_CODES).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
