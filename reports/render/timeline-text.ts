import type { ScenarioResult, TimelineRow } from '../result.ts';
import type { TextFile } from './report-file.ts';
import { showTime } from './show-time.ts';
import { timelineStem } from './timeline-html.ts';
import { VERDICT_WORDS, type Language } from './words.ts';

/** Renders what happened in a scenario as plain text, for a ticket or a terminal. */
export function renderTimelineText(result: ScenarioResult, language: Language): TextFile {
  const lines = [
    `${result.title[language]} [${result.id}] ${VERDICT_WORDS[result.verdict][language]}`,
    '',
    ...result.timeline.flatMap((row) => linesOf(row, language)),
  ];
  return { path: `${timelineStem(result.id)}.txt`, text: `${lines.join('\n')}\n` };
}

function linesOf({ atMs, actor, to, words, detail = [] }: TimelineRow, language: Language): string[] {
  const who = to === undefined || to === actor ? actor : `${actor} → ${to}`;
  return [
    `${showTime(atMs).padStart(10)}  ${who.padEnd(18)}  ${words[language]}`,
    ...detail.map((line) => `${' '.repeat(32)}  ${line}`),
  ];
}
