import { VERDICTS, type Verdict } from '../check.ts';
import type { CertificationRecord as Kept } from '../history/certifications.ts';
import { tally } from '../tally.ts';
import type { CertificationRecord } from './record.ts';

/** What changed since the same service was certified before. */
export interface Changes {
  /** When the last time was. */
  readonly since: string;
  /** Checks that fail now and did not. */
  readonly newlyFailing: readonly string[];
  /** Checks that failed and pass now. */
  readonly fixed: readonly string[];
  /** Whether other checks were asked, or the same in other words. */
  readonly rulesetChanged: boolean;
  readonly serviceFileChanged: boolean;
}

const BAD: readonly Verdict[] = ['failed', 'review', 'warning'];
const SILENT: readonly Verdict[] = ['not-reached', 'not-run', 'not-applicable'];

/** What is kept of a certification in the history. */
export function keptOf(record: CertificationRecord, report: string): Kept {
  const { service, profile, startedAt, version, verdict, durationMs, ruleset, trials } = record;
  return {
    id: `${startedAt} ${service.name} ${profile}`,
    service: service.name,
    profile,
    startedAt,
    seed: ruleset.sha256.slice(0, 12),
    version,
    outcome: verdict,
    ...tally(trials),
    durationMs,
    report,
    facts: {
      ruleset: ruleset.sha256,
      serviceFile: service.sha256,
      verdicts: Object.fromEntries(trials.map((trial) => [trial.id, trial.verdict])),
    },
  };
}

/**
 * Holds a record against what is kept of earlier ones of the same service, the newest first; undefined for the first of
 * all. Of a check that the last run left out or did not reach, the run before is asked.
 */
export function changesSince(record: CertificationRecord, earlier: readonly Kept[]): Changes | undefined {
  const before = earlier.filter(({ startedAt }) => startedAt < record.startedAt);
  const [last] = before;
  if (!last) return undefined;
  const sameProfile = before.find(({ profile }) => profile === record.profile);
  const was = verdictsBefore(before);
  const turned = (from: boolean, isNow: (verdict: Verdict) => boolean): string[] =>
    record.trials.flatMap(({ id, verdict }) => {
      const earlierVerdict = was.get(id);
      if (earlierVerdict === undefined || BAD.includes(earlierVerdict) !== from) return [];
      return isNow(verdict) ? [id] : [];
    });
  return {
    since: last.startedAt,
    newlyFailing: turned(false, (verdict) => BAD.includes(verdict)),
    fixed: turned(true, (verdict) => verdict === 'passed'),
    rulesetChanged: sameProfile !== undefined && sameProfile.facts['ruleset'] !== record.ruleset.sha256,
    serviceFileChanged: last.facts['serviceFile'] !== record.service.sha256,
  };
}

function verdictsBefore(before: readonly Kept[]): ReadonlyMap<string, Verdict> {
  const was = new Map<string, Verdict>();
  for (const { facts } of before) {
    for (const [id, word] of Object.entries((facts['verdicts'] ?? {}) as Record<string, unknown>)) {
      const verdict = VERDICTS.find((known) => known === word);
      if (verdict !== undefined && !was.has(id) && !SILENT.includes(verdict)) was.set(id, verdict);
    }
  }
  return was;
}
