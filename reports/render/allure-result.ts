import { createHash } from 'node:crypto';
import { chapterOf } from '../chapters.ts';
import type { CheckRecord, Verdict } from '../check.ts';
import type { Attachment, RunResult, ScenarioResult, Words } from '../result.ts';
import { drivenLine } from './driven-line.ts';
import { handsLine } from './hands-line.ts';
import { showValue } from './show-value.ts';
import { KIND_WORDS, VERDICT_WORDS, type Language } from './words.ts';

/** The colours that Allure has. Nothing but `passed` is green; the verdict's own name stands in the message. */
const STATUSES: Readonly<Record<Verdict, string>> = {
  passed: 'passed',
  failed: 'failed',
  warning: 'broken',
  review: 'broken',
  'not-reached': 'broken',
  'not-run': 'skipped',
  'not-applicable': 'skipped',
};

/** An attachment under the name that it has among Allure's own files. */
export interface AllureAttachment {
  readonly name: string;
  readonly source: string;
  readonly type: Attachment['type'];
}

/** An id that Allure accepts, the same for the same text in every run. */
export function allureId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Describes one result in the form of Allure 2: a test case whose steps are the checks. */
export function describeForAllure(
  result: ScenarioResult,
  run: Pick<RunResult, 'startedAt' | 'notice'>,
  attachments: readonly AllureAttachment[],
  language: Language,
): Record<string, unknown> {
  // Allure wants a moment; how the workers shared the run is not recorded.
  const start = new Date(run.startedAt).getTime();
  const stop = start + result.durationMs;
  return {
    uuid: allureId(result.id),
    historyId: allureId(result.id),
    testCaseId: allureId(result.scenario),
    fullName: result.id,
    name: `${result.title[language]} (${placeOf(result, language)})`,
    description: describe(result, run.notice),
    status: STATUSES[result.verdict],
    ...(result.verdict !== 'passed' && { statusDetails: { message: messageOf(result, language) } }),
    stage: 'finished',
    start,
    stop,
    labels: labelsOf(result),
    parameters: [
      parameter('platform', result.platform),
      ...(result.signedFor ? [parameter('signed for', result.signedFor)] : []),
      parameter('hands', handsLine(result.hands)),
      ...(result.hands.drivenOn ? [parameter('driven on', drivenLine(result.hands.drivenOn, result.hands.app))] : []),
      parameter('persona', result.persona),
      parameter('seed', result.seed),
      parameter('world starts', result.startsAt),
    ],
    steps: result.checks.map((check) => describeCheck(check, stop, language)),
    attachments,
  };
}

/** Where it was played: two results of one scenario never look the same. */
function placeOf({ platform, signedFor }: ScenarioResult, language: Language): string {
  return [platform, ...(signedFor ? [KIND_WORDS[signedFor][language]] : [])].join(', ');
}

function describe({ title, checks }: ScenarioResult, notice: Words): string {
  const proven = `要件 Requirements: ${requirementsOf(checks).join(', ') || '—'}`;
  return [title.ja, title.en, proven, `${notice.ja} ${notice.en}`].join('\n\n');
}

function requirementsOf(checks: readonly CheckRecord[]): string[] {
  return [...new Set(checks.map(({ requirement }) => requirement))].filter((id) => id !== '');
}

function messageOf({ verdict, reason, checks, replay }: ScenarioResult, language: Language): string {
  const why = checks
    .filter((check) => check.verdict === verdict)
    .map(({ id, summary }) => `${id}: ${summary[language]}`);
  const lines = why.length > 0 ? why : [reason ?? ''];
  const again = replay === undefined ? [] : [`tegata replay ${replay}`];
  return [`${VERDICT_WORDS[verdict].en}: ${lines.join('\n')}`, ...again].join('\n');
}

function labelsOf({ scenario, platform, tags, checks, hands }: ScenarioResult): { name: string; value: string }[] {
  const [, feature = scenario] = scenario.split('/');
  return [
    label('framework', 'tegata'),
    label('epic', chapterOf(scenario)),
    label('feature', feature),
    label('story', scenario),
    label('parentSuite', platform),
    label('suite', chapterOf(scenario)),
    label('subSuite', feature),
    label('package', scenario.replaceAll('/', '.')),
    ...(hands.drivenOn ? [label('host', hands.drivenOn.device), label('os', hands.drivenOn.os)] : []),
    ...tags.map((tag) => label('tag', tag)),
    ...requirementsOf(checks).map((id) => label('requirement', id)),
  ];
}

function describeCheck(check: CheckRecord, judgedAt: number, language: Language): Record<string, unknown> {
  const { id, summary, verdict, requirement, expected, actual, reason } = check;
  return {
    name: `${id}: ${summary[language]}`,
    status: STATUSES[verdict],
    stage: 'finished',
    start: judgedAt,
    stop: judgedAt,
    ...(verdict !== 'passed' && { statusDetails: { message: reason ?? expected ?? '' } }),
    parameters: [
      parameter('verdict', VERDICT_WORDS[verdict].en),
      parameter('requirement', requirement),
      ...(expected === undefined ? [] : [parameter('expected', expected)]),
      ...(actual === undefined ? [] : [parameter('actual', showValue(actual))]),
    ],
  };
}

function label(name: string, value: string): { name: string; value: string } {
  return { name, value };
}

function parameter(name: string, value: string): { name: string; value: string } {
  return { name, value };
}
