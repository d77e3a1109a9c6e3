import { describe, expect, test } from 'vitest';
import type { EarlierResult } from '../../../reports/history/earlier-results.ts';
import type { ScenarioResult } from '../../../reports/result.ts';
import { trendOf } from '../../../reports/trend.ts';
import { exampleResult, failedResult } from './example-run.ts';

const since = '2026-04-01T18:00:00.000Z';

function trend(result: ScenarioResult, ...before: Pick<EarlierResult, 'verdict' | 'durationsMs'>[]) {
  const known = before.map((earlier) => [result.id, { inLastRun: true, ...earlier }] as const);
  return trendOf([result], { since, results: new Map(known) });
}

const NOTHING = { since, newFailing: [], stillFailing: [], fixed: [], flaky: [], slower: [] };

describe('the trend of a run', () => {
  const passed = exampleResult({ durationMs: 2_000 });
  const failed = failedResult();

  test('has nothing to say of what is as it was', () => {
    expect(trend(passed, { verdict: 'passed', durationsMs: [1_900] })).toEqual(NOTHING);
  });

  test.each(['passed', 'not-run'] as const)('calls a failure new when the result was %s before', (verdict) => {
    expect(trend(failed, { verdict, durationsMs: [] })).toEqual({ ...NOTHING, newFailing: [failed.id] });
  });

  test('calls a failure new when it was never played', () => {
    expect(trend(failed)).toEqual({ ...NOTHING, newFailing: [failed.id] });
  });

  test.each(['failed', 'warning', 'not-reached'] as const)('calls a failure old that was %s before', (verdict) => {
    expect(trend(failed, { verdict, durationsMs: [] })).toEqual({ ...NOTHING, stillFailing: [failed.id] });
  });

  test('says what was fixed', () => {
    expect(trend(passed, { verdict: 'failed', durationsMs: [] })).toEqual({ ...NOTHING, fixed: [passed.id] });
  });

  test.each([
    ['another verdict', { verdict: 'passed', notGreen: [] }, true],
    ['other checks', { verdict: 'failed', notGreen: ['phone-asks-for-consent'] }, true],
    ['the same', { verdict: 'failed', notGreen: ['browser-offers-refresh'] }, false],
  ] as const)('takes a failure whose second time came to %s for what it is', (_name, again, isFlaky) => {
    const result = failedResult({ again });
    expect(trend(result)).toEqual({ ...NOTHING, newFailing: [result.id], flaky: isFlaky ? [result.id] : [] });
  });

  test.each([
    [[900, 1_000, 5_000], [{ id: passed.id, fromMs: 1_000, toMs: 2_000 }]],
    [[1_000, 1_001, 1_002], []],
    // One night before says little.
    [[501], []],
    [[500], [{ id: passed.id, fromMs: 500, toMs: 2_000 }]],
    [[], []],
  ])('holds 2000 ms against the median of %j', (durationsMs, slower) => {
    expect(trend(passed, { verdict: 'passed', durationsMs })).toEqual({ ...NOTHING, slower });
  });

  test('calls nothing slower that takes an instant either way', () => {
    const quick = exampleResult({ durationMs: 40 });
    expect(trend(quick, { verdict: 'passed', durationsMs: [10] })).toEqual(NOTHING);
  });

  test('names no innocents where a busy machine slows everything down, and still the one that is slower than that', () => {
    const results = Array.from({ length: 9 }, (_none, at) => exampleResult({ id: `slow-${at}`, durationMs: 3_000 }));
    const known = { verdict: 'passed', inLastRun: true, durationsMs: [1_000, 1_000, 1_000] } as const;
    const slowerIn = (played: ScenarioResult[]): string[] =>
      trendOf(played, { since, results: new Map(played.map(({ id }) => [id, known])) }).slower.map(({ id }) => id);
    expect(slowerIn(results)).toEqual([]);
    expect(slowerIn([...results, exampleResult({ id: 'guilty', durationMs: 6_000 })])).toEqual(['guilty']);
    const others = { browser: 'chromium', phone: 'virtual' };
    expect(slowerIn([...results, exampleResult({ id: 'other hands', durationMs: 3_000, hands: others })])).toEqual([
      'other hands',
    ]);
  });

  test('calls no generated sequence fixed or slower: on another seed it is another one', () => {
    const drawn = exampleResult({ durationMs: 9_000, tags: ['sequences'] });
    expect(trend(drawn, { verdict: 'failed', durationsMs: [1_000, 1_000, 1_000] })).toEqual(NOTHING);
  });
});
