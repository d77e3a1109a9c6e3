import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Verdict } from '../../../../reports/check.ts';
import { changesInWords } from '../../../../reports/certification/changes-in-words.ts';
import { changesSince, keptOf } from '../../../../reports/certification/changes.ts';
import { certificationsOf, recordCertification } from '../../../../reports/history/certifications.ts';
import { withHistory } from '../../../../reports/history/with-history.ts';
import { exampleCertification } from './example-certification.ts';

const at = (day: number) => `2026-11-0${day}T09:00:00.000Z`;

async function runs(
  ...days: readonly { verdicts: Record<string, Verdict>; ruleset?: string; file?: string; service?: string }[]
) {
  const path = join(await mkdtemp(join(tmpdir(), 'tegata-changes-')), 'history.db');
  let last;
  for (const [day, { verdicts, ruleset = 'rules', file = 'file', service = '見本銀行' }] of days.entries()) {
    const made = exampleCertification(verdicts, { startedAt: at(day + 1), ruleset, file, service });
    last = await withHistory(path, (history) => {
      const changes = changesSince(made, certificationsOf(history, service));
      recordCertification(history, keptOf(made, 'out'));
      return changes;
    });
  }
  return last;
}

it('says nothing of the first run, nor of another service’s', async () => {
  expect(await runs({ verdicts: { a: 'passed' } })).toBeUndefined();
  expect(await runs({ verdicts: { a: 'failed' } }, { verdicts: { a: 'passed' }, service: '別' })).toBeUndefined();
});

it('names what fails newly and what was mended, and nothing that stayed as it was', async () => {
  const changes = await runs(
    { verdicts: { a: 'passed', b: 'failed', c: 'passed', d: 'failed', e: 'warning' } },
    { verdicts: { a: 'failed', b: 'passed', c: 'passed', d: 'failed', e: 'passed', new: 'failed' } },
  );
  expect(changes).toEqual({
    since: at(1),
    newlyFailing: ['a'],
    fixed: ['b', 'e'],
    rulesetChanged: false,
    serviceFileChanged: false,
  });
});

it('asks the run before of what the last one left out or did not reach', async () => {
  const changes = await runs(
    { verdicts: { a: 'passed', b: 'failed' } },
    { verdicts: { a: 'not-reached' } },
    { verdicts: { a: 'failed', b: 'passed' } },
  );
  expect(changes).toMatchObject({ since: at(2), newlyFailing: ['a'], fixed: ['b'] });
});

it('says that rules or the service’s file are others, and else that nothing changed', async () => {
  const one = { verdicts: { a: 'passed' } } as const;
  const changed = await runs(one, { ...one, ruleset: 'others', file: 'another' });
  expect(changed).toMatchObject({ rulesetChanged: true, serviceFileChanged: true });
  expect(changed && changesInWords(changed).map(({ en }) => en)).toEqual([
    'Since 2026-11-01 09:00 UTC',
    'Other rules were checked than last time: the counts do not compare as they stand.',
    'The service’s file is another one than last time.',
  ]);
  const same = await runs(one, one);
  expect(same && changesInWords(same).map(({ en }) => en)).toEqual(['Nothing changed since 2026-11-01 09:00 UTC.']);
});
