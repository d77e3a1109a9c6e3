import { join } from 'node:path';
import { oneLine } from '../reports/render/one-line.ts';
import { VERDICT_WORDS, type Language } from '../reports/render/words.ts';
import type { ScenarioResult } from '../reports/result.ts';
import { columnOf, type Column } from '../reports/tally.ts';
import type { Colour, Terminal } from './terminal.ts';

const MARKS: Readonly<Record<Column, { mark: string; colour: Colour }>> = {
  passed: { mark: '✓', colour: 'green' },
  failed: { mark: '✗', colour: 'red' },
  skipped: { mark: '−', colour: 'grey' },
};

const LABELS = {
  ja: { expected: '期待', actual: '実際', again: '再現' },
  en: { expected: 'expected', actual: 'actual', again: 'again' },
} as const;

/**
 * Tells one result: a single line for a passed one; what was expected, what was seen and how to see it again for
 * any other.
 * @param runDir the folder that the result's files are below, as the person typed it
 */
export function verdictLine(
  result: ScenarioResult,
  { paint }: Pick<Terminal, 'paint'>,
  language: Language,
  runDir: string,
): string {
  const { id, verdict, reason, durationMs, checks, replay } = result;
  const { mark, colour } = MARKS[columnOf(verdict)];
  const took = paint('grey', `${Math.round(durationMs)} ms`);
  if (verdict === 'passed') return `${paint(colour, mark)} ${id} ${took}`;

  const labels = LABELS[language];
  const wrong = checks.filter((check) => check.verdict !== 'passed' && check.verdict !== 'not-applicable');
  return [
    `${paint(colour, `${mark} ${VERDICT_WORDS[verdict][language]}`)} ${id} ${took}`,
    ...(wrong.length === 0 && reason !== undefined ? [`    ${reason}`] : []),
    ...wrong.flatMap((check) => [
      `    ${check.id}: ${check.summary[language]}`,
      `      ${labels.expected}: ${check.expected ?? check.summary[language]}`,
      `      ${labels.actual}: ${oneLine(check.actual ?? check.reason)}`,
    ]),
    ...(replay === undefined ? [] : [`    ${labels.again}: tegata replay ${join(runDir, replay)}`]),
  ].join('\n');
}
