import { NOTICE } from '../assemble-run.ts';
import type { RunResult, ScenarioResult } from '../result.ts';
import { columnOf, totalsLine } from '../tally.ts';
import { oneLine } from './one-line.ts';
import type { TextFile } from './report-file.ts';
import { VERDICT_WORDS } from './words.ts';

/** How many of a kind are named before the rest is only counted: all of it must fit one screen. */
const NAMED = 5;
const LONGEST_LINE = 160;

/** How the same words are set in Markdown, for a pull request, and plainly, for a chat or a terminal. */
const FORMS = {
  markdown: {
    path: 'summary.md',
    title: (text: string) => `### ${text}`,
    kind: (text: string) => `**${text}**`,
    item: (id: string, why: string) =>
      `- \`${id}\`${why && ` ${why.replaceAll(/[\\`*_<>|[\]]/g, (mark) => `\\${mark}`)}`}`,
    code: (text: string) => `\`${text}\``,
    gap: '',
  },
  plain: {
    path: 'summary.txt',
    title: (text: string) => text,
    kind: (text: string) => text,
    item: (id: string, why: string) => `  ${id}${why && `  ${why}`}`,
    code: (text: string) => text,
    gap: undefined,
  },
} as const;

/** Renders what a night came to on one screen: what to do something about first, then what became better or slower. */
export function renderOneScreen(run: RunResult, form: keyof typeof FORMS): TextFile {
  const set = FORMS[form];
  const byId = new Map(run.results.map((result) => [result.id, result]));
  const { newFailing = [], stillFailing = [], fixed = [], flaky = [], slower = [] } = run.trend ?? {};
  const why = (id: string): string => reasonOf(byId.get(id));
  const steady = newFailing.filter((id) => !flaky.includes(id));
  const skipped = run.results.filter(({ verdict }) => columnOf(verdict) === 'skipped');
  const kinds: readonly (readonly [name: string, items: readonly string[]])[] = [
    ['新しく失敗 / New failing', steady.map((id) => set.item(id, why(id)))],
    ['不安定 / FLAKY', flaky.map((id) => set.item(id, againOf(byId.get(id))))],
    ['失敗のまま / Still failing', stillFailing.filter((id) => !flaky.includes(id)).map((id) => set.item(id, why(id)))],
    ['直った / Fixed', fixed.map((id) => set.item(id, ''))],
    ['遅くなった / Slower', slower.map(({ id, fromMs, toMs }) => set.item(id, `${fromMs} → ${toMs} ms`))],
    ['未実行 / Not run', byReason(skipped).map(([reason, ids]) => set.item(`${ids.length} ×`, reason))],
  ];
  const lines = [
    set.title(`Tegata ${nameOf(run)}: ${totalsLine(run.totals)}`),
    set.gap,
    `${run.startedAt}, ${minutesOf(run)}, seed ${set.code(run.seed)}, ${sinceOf(run)}`,
    ...kinds.flatMap(([name, items]) =>
      items.length === 0 ? [] : [set.gap, set.kind(`${name} (${items.length})`), set.gap, ...few(items)],
    ),
    set.gap,
    `${NOTICE.en.split('. ', 1)[0]}.`,
  ];
  const kept = lines.filter((line): line is string => line !== undefined).map(shorten);
  return { path: set.path, text: `${kept.join('\n')}\n` };
}

function nameOf({ plan }: RunResult): string {
  if (!plan) return 'run';
  return plan.shard === undefined ? plan.tier : `${plan.tier} (shard ${plan.shard})`;
}

function minutesOf({ durationMs }: RunResult): string {
  return `${(durationMs / 60_000).toFixed(1)} min`;
}

function sinceOf({ trend }: RunResult): string {
  return trend?.since === undefined ? 'no run before' : `against ${trend.since}`;
}

function few(items: readonly string[]): string[] {
  const rest = items.length - NAMED;
  return rest > 1 ? [...items.slice(0, NAMED), `  … +${rest}`] : [...items];
}

function reasonOf(result: ScenarioResult | undefined): string {
  const wrong = result?.checks.find(({ verdict }) => columnOf(verdict) === 'failed');
  if (!result || !wrong) return result?.reason ?? '';
  return `${wrong.id}: expected ${wrong.expected ?? wrong.summary.en}, got ${oneLine(wrong.actual ?? wrong.reason)}`;
}

function againOf(result: ScenarioResult | undefined): string {
  if (!result?.again) return '';
  const [first, second] = [result.verdict, result.again.verdict].map((verdict) => VERDICT_WORDS[verdict].en);
  return `${first}, then ${second} with the same seed`;
}

function byReason(skipped: readonly ScenarioResult[]): [string, ScenarioResult[]][] {
  const groups = new Map<string, ScenarioResult[]>();
  for (const result of skipped) {
    const reason = result.reason ?? '';
    groups.set(reason, [...(groups.get(reason) ?? []), result]);
  }
  return [...groups];
}

function shorten(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}
