import { byChapter } from '../chapters.ts';
import { isGreen } from '../check.ts';
import type { RunResult, ScenarioResult } from '../result.ts';
import { columnOf, tally } from '../tally.ts';
import { drivenLines } from './driven-line.ts';
import { markup, type Markup } from './markup.ts';
import type { TextFile } from './report-file.ts';
import { showValue } from './show-value.ts';
import { VERDICT_WORDS } from './words.ts';

/** Renders JUnit XML as CI systems read it: a suite a chapter, a case a scenario on a platform. */
export function renderJunit(run: RunResult): TextFile {
  const chapters = byChapter(run.results);
  const suites = [...chapters].map(([chapter, results]) => renderSuite(chapter, results, run));
  const { markup: text } = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tegata" ${counts(run.results)} time="${run.durationMs / 1000}">
${suites}</testsuites>
`;
  return { path: 'junit.xml', text };
}

function renderSuite(chapter: string, results: readonly ScenarioResult[], run: RunResult): Markup {
  const seconds = results.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
  const phones = drivenLines(results).map((line) => markup`<property name="driven on" value="${line}"/>`);
  return markup`<testsuite name="${chapter}" ${counts(results)} time="${seconds}" timestamp="${run.startedAt}">
<properties><property name="seed" value="${run.seed}"/><property name="notice" value="${run.notice.en}"/>${phones}</properties>
${results.map(renderCase)}</testsuite>
`;
}

function counts(results: readonly ScenarioResult[]): Markup {
  const { failed, skipped } = tally(results);
  return markup`tests="${results.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
}

function renderCase(result: ScenarioResult): Markup {
  const { id, scenario, durationMs, replay } = result;
  return markup`<testcase classname="${scenario.replaceAll('/', '.')}" name="${id}" time="${durationMs / 1000}">${ending(
    result,
  )}${replay !== undefined && markup`<system-out>tegata replay ${replay}</system-out>`}</testcase>
`;
}

function ending({ verdict, reason, checks }: ScenarioResult): Markup | undefined {
  const column = columnOf(verdict);
  if (column === 'passed') return undefined;
  const word = VERDICT_WORDS[verdict].en;
  if (column === 'skipped') return markup`<skipped message="${word}: ${reason ?? ''}"/>`;
  const notGreen = checks.filter((check) => !isGreen(check));
  const why = notGreen.map(({ id }) => id).join(', ') || reason;
  const lines = notGreen.map(
    (check) =>
      `${check.id} (${VERDICT_WORDS[check.verdict].en}): expected ${check.expected ?? check.summary.en}, ` +
      `got ${showValue(check.actual ?? check.reason)}`,
  );
  return markup`<failure type="${verdict}" message="${word}: ${why}">${lines.join('\n')}</failure>`;
}
