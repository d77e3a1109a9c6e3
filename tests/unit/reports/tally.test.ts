import { describe, expect, test } from 'vitest';
import { VERDICTS, type Verdict } from '../../../reports/check.ts';
import { columnOf, tally, totalsLine, verdictOf } from '../../../reports/tally.ts';

const checks = (...verdicts: Verdict[]): { verdict: Verdict }[] => verdicts.map((verdict) => ({ verdict }));

describe('the verdict of a scenario', () => {
  test.each<[Verdict[], Verdict]>([
    [['passed', 'passed'], 'passed'],
    [['passed', 'failed', 'not-reached'], 'failed'],
    [['passed', 'not-reached', 'warning'], 'not-reached'],
    [['review', 'warning'], 'warning'],
    [['passed', 'review'], 'review'],
    [['passed', 'not-run'], 'not-run'],
    [['passed', 'not-applicable'], 'passed'],
    [['not-applicable'], 'not-applicable'],
  ])('is the worst of its checks: %j is %s', (verdicts, worst) => {
    expect(verdictOf(checks(...verdicts))).toBe(worst);
    expect(verdictOf(checks(...verdicts.toReversed()))).toBe(worst);
  });

  test('is never green without a check', () => {
    expect(verdictOf([])).toBe('not-reached');
  });
});

describe('the columns', () => {
  test('hold nothing but passed as green', () => {
    expect(VERDICTS.filter((verdict) => columnOf(verdict) === 'passed')).toEqual(['passed']);
  });

  test('count what could not run as skipped', () => {
    expect(VERDICTS.filter((verdict) => columnOf(verdict) === 'skipped')).toEqual(['not-run', 'not-applicable']);
  });

  test('add up to the number of results', () => {
    expect(tally(VERDICTS.map((verdict) => ({ verdict })))).toEqual({ passed: 1, failed: 4, skipped: 2 });
  });
});

test.each([
  [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
  [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped'],
])('the last line of a run with %j is “%s”', (totals, line) => {
  expect(totalsLine(totals)).toBe(line);
});
