import { extname } from 'node:path/posix';
import type { Attachment, RunResult, ScenarioResult } from '../result.ts';
import { allureId, describeForAllure, type AllureAttachment } from './allure-result.ts';
import type { ReportFile, TextFile } from './report-file.ts';
import { timelineStem } from './timeline-html.ts';
import { VERDICT_WORDS, type Language } from './words.ts';

/** The folder of the files that Allure makes its report from. */
export const ALLURE_RESULTS = 'allure-results';

/** Renders result files for Allure 2, with the timelines, pictures and replay files that belong to them. */
export function renderAllure(run: RunResult, language: Language): ReportFile[] {
  return [
    place('environment.properties', properties(environmentOf(run))),
    place(
      'executor.json',
      json({ name: 'Tegata', type: 'tegata', buildName: `Tegata ${run.version} ${run.startedAt}` }),
    ),
    place('categories.json', json(CATEGORIES)),
    ...run.results.flatMap((result) => renderResult(result, run, language)),
  ];
}

/** Allure's own categories know only its five colours; these know every verdict that is not green. */
const CATEGORIES = Object.values(VERDICT_WORDS)
  .filter(({ en }) => en !== VERDICT_WORDS.passed.en)
  .map(({ ja, en }) => ({ name: `${ja} ${en}`, messageRegex: `(?s)${en}: .*` }));

function renderResult(result: ScenarioResult, run: RunResult, language: Language): ReportFile[] {
  const attached = attachmentsOf(result).map((attachment, at) => ({
    attachment,
    source: `${allureId(result.id)}-${String(at + 1).padStart(2, '0')}-attachment${extname(attachment.file)}`,
  }));
  const named = attached.map(({ attachment: { name, type }, source }): AllureAttachment => ({ name, source, type }));
  return [
    place(`${allureId(result.id)}-result.json`, json(describeForAllure(result, run, named, language))),
    ...attached.map(({ attachment: { file }, source }) => ({ path: `${ALLURE_RESULTS}/${source}`, copyOf: file })),
  ];
}

function attachmentsOf({ id, attachments, replay }: ScenarioResult): Attachment[] {
  return [
    { name: '経過 Timeline', file: `${timelineStem(id)}.html`, type: 'text/html' },
    { name: '経過 Timeline (text)', file: `${timelineStem(id)}.txt`, type: 'text/plain' },
    ...attachments,
    ...(replay === undefined ? [] : [{ name: '再現 Replay', file: replay, type: 'application/json' } as const]),
  ];
}

function environmentOf(run: RunResult): [string, string][] {
  return [
    ['Notice', run.notice.en],
    ['お知らせ', run.notice.ja],
    ['Tegata', run.version],
    ['Seed', run.seed],
    ...Object.entries(run.versions),
  ];
}

/** The format of Java's properties: what is not ASCII, or would end a key, is escaped. */
function properties(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([key, value]) => `${escapeProperty(key)}=${escapeProperty(value)}\n`).join('');
}

function escapeProperty(text: string): string {
  return text.replaceAll(/[^!-~]|[\\:=#!]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function place(name: string, text: string): TextFile {
  return { path: `${ALLURE_RESULTS}/${name}`, text };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
