import { VERDICTS, type Verdict } from '../check.ts';
import type { CertificationRecord, TrialRecord } from './record.ts';

/** How many checks came to each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;

/** Counts verdicts. */
export function countVerdicts(trials: readonly Pick<TrialRecord, 'verdict'>[]): Counts {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of trials) counts[verdict]++;
  return counts;
}

/**
 * The verdict of a whole certification. What failed fails it; what could not be judged leaves it incomplete. A warning is
 * an assumed rule's and fails nothing.
 */
export function certificationVerdict(trials: readonly Pick<TrialRecord, 'verdict'>[]): CertificationRecord['verdict'] {
  const counts = countVerdicts(trials);
  if (counts.failed > 0) return 'failed';
  const open = counts['not-reached'] + counts['not-run'] + counts.review;
  return open > 0 || counts.passed === 0 ? 'incomplete' : 'passed';
}

/** The families in order, each with its checks. */
export function byFamily(trials: readonly TrialRecord[]): ReadonlyMap<string, readonly TrialRecord[]> {
  const families = new Map<string, TrialRecord[]>();
  for (const trial of trials) families.set(trial.family, [...(families.get(trial.family) ?? []), trial]);
  return families;
}
