import { assembleRun } from '../assemble-run.ts';
import type { RunResult, ScenarioResult, TimelineRow } from '../result.ts';
import type { CertificationRecord, MessageRecord, TrialRecord } from './record.ts';

/** A certification in the shape that JUnit and Allure are rendered from. A warning is an assumed rule's and is skipped. */
export function toRunResult(record: CertificationRecord): RunResult {
  const { version, startedAt, durationMs } = record;
  const head = { version, seed: record.ruleset.sha256.slice(0, 12), startedAt, durationMs, versions: {} };
  return {
    ...assembleRun(
      head,
      record.trials.map((trial) => resultOf(trial, record)),
    ),
    notice: record.notice,
  };
}

function rowOf(
  { what, line, parts, status, atMs }: MessageRecord,
  _at: number,
  [first]: readonly MessageRecord[],
): TimelineRow {
  const words = `${what}: ${line} → ${status}`;
  const detail = Object.entries(parts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const actor = what === 'authorize' ? 'browser' : 'service';
  return { atMs: atMs - (first?.atMs ?? atMs), actor, to: 'broker', words: { ja: words, en: words }, detail };
}

function resultOf(trial: TrialRecord, { startedAt, engine }: CertificationRecord): ScenarioResult {
  const { id, title, expects, saw, durationMs, source, standing } = trial;
  const isWarning = trial.verdict === 'warning';
  const verdict = isWarning ? 'not-applicable' : trial.verdict;
  const reason = `${isWarning ? 'warning (assumed rule): ' : ''}${saw.en}`;
  return {
    id,
    scenario: `certification/${id}`,
    platform: engine,
    title,
    tags: [standing],
    hands: { browser: engine, phone: 'virtual' },
    seed: '1',
    startsAt: startedAt,
    persona: 'adult',
    verdict,
    reason,
    durationMs,
    checks: [{ id, requirement: source, summary: title, verdict, expected: expects.en, actual: saw.en, reason }],
    timeline: trial.messages.map(rowOf),
    attachments: [],
  };
}
