import { isGreen, type CheckRecord, type Judgement } from '../../reports/check.ts';
import type { Words } from '../../reports/result.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { notReached, type Check } from '../check.ts';
import type { AppMode } from '../phones/app-mode.ts';
import { judgeOutside } from './judge-outside.ts';
import type { Played } from './play.ts';
import { requirementOf, type Requirement } from '../catalogue/requirements.ts';

/** What judging needs besides the journal. */
export interface Bench {
  readonly checks: ReadonlyMap<string, Check>;
  readonly requirements: readonly Requirement[];
  /** The app that was driven, where it may be none of ours. */
  readonly app?: AppMode | undefined;
}

/** Holds the named checks against a played journey. A journey that could not be finished is never all green. */
export function judge(
  ids: readonly string[],
  played: Pick<Played, 'journal' | 'stopped'> & Partial<Pick<Played, 'unknown'>>,
  bench: Bench,
): CheckRecord[] {
  const judged = ids.map((id) => {
    const check = bench.checks.get(id);
    if (!check) {
      throw new HarnessError(
        'scenario-invalid',
        `Failed to judge: expected scenarios/checks/${id}.ts or scenarios/laws/${id}.ts, got no such file.`,
      );
    }
    return recordOf(id, check.summary, check.judge(played.journal), bench.requirements);
  });
  const records = judgeOutside(judged, bench.app);
  if (played.unknown?.length) {
    records.push(
      recordOf(
        'phone-knows-what-is-asked',
        {
          ja: '模擬スマートフォンが、求められた操作をすべて知っていた。',
          en: 'The simulated phone knew everything it was asked for.',
        },
        { verdict: 'failed', expected: 'only commands that the simulated phone knows', actual: played.unknown },
        bench.requirements,
      ),
    );
  }
  if (played.stopped === undefined || !records.every(isGreen)) return records;
  // The real app knows none of our sign-ins: where nothing of it can be judged, nobody expects the end.
  if (bench.app === 'real-app' && records.every(({ verdict }) => verdict === 'not-applicable')) return records;
  const judgement = notReached(played.stopped);
  return [
    ...records,
    recordOf(
      'journey-finished',
      { ja: '最後まで進んだ。', en: 'The journey went to its end.' },
      judgement,
      bench.requirements,
    ),
  ];
}

function recordOf(id: string, summary: Words, judgement: Judgement, requirements: readonly Requirement[]): CheckRecord {
  return { id, requirement: requirementOf(id, requirements)?.id ?? '', summary, ...judgement };
}
