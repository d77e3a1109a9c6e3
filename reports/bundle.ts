import { zipSync, type Zippable } from 'fflate';
import { assembleRun } from './assemble-run.ts';
import { fileStem } from './render/report-file.ts';
import { renderResultsJson } from './render/results-json.ts';
import { renderTimelineHtml } from './render/timeline-html.ts';
import { renderTimelineText } from './render/timeline-text.ts';
import type { Language } from './render/words.ts';
import type { Attachment, RunResult, ScenarioResult } from './result.ts';
import type { Scrub } from './scrub.ts';

/** One file to hang on a ticket. */
export interface Bundle {
  /** Name of the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Secrets that had to be masked. */
  readonly leaked: readonly string[];
}

/** A ZIP entry needs a date; a fixed one makes the same bundle of the same result. It is read as local time. */
const ENTRY_DATE = new Date(1980, 0, 1);

/**
 * Packs one result with its timeline, pictures and replay file, all scrubbed.
 * @param read gives a file of the run by its path below the run's folder
 */
export function bundleResult(
  run: RunResult,
  result: ScenarioResult,
  options: { scrub: Scrub; language: Language; read: (file: string) => Uint8Array },
): Bundle {
  const { scrub, language, read } = options;
  const { clean, found } = scrub.value(result);
  const leaked = new Set(found);
  const entries: Zippable = {};
  const put = (path: string, bytes: Uint8Array): void => void (entries[path] = [bytes, { mtime: ENTRY_DATE }]);
  const putText = (path: string, text: string): void => put(path, new TextEncoder().encode(text));
  const putScrubbed = (file: string, type: Attachment['type']): void => {
    const scrubbed = scrub.file(new TextDecoder().decode(read(file)), type);
    for (const name of scrubbed.found) leaked.add(name);
    putText(file, scrubbed.clean);
  };

  putText('README.txt', readmeOf(run, clean));
  for (const file of [
    renderResultsJson(assembleRun(run, [clean])),
    renderTimelineHtml(clean),
    renderTimelineText(clean, language),
  ]) {
    putText(file.path, file.text);
  }
  for (const { file, type } of clean.attachments) {
    if (type === 'image/png') put(file, read(file));
    else putScrubbed(file, type);
  }
  if (clean.replay !== undefined) putScrubbed(clean.replay, 'application/json');
  return { name: `${fileStem(clean.id)}.zip`, bytes: zipSync(entries, { level: 9 }), leaked: [...leaked] };
}

function readmeOf({ notice, version, startedAt }: RunResult, { id, title, replay }: ScenarioResult): string {
  return [
    notice.ja,
    notice.en,
    '',
    `${title.ja} / ${title.en}`,
    `${id}, Tegata ${version}, ${startedAt}`,
    ...(replay === undefined ? [] : [`再現 / Replay: tegata replay ${replay}`]),
    '',
  ].join('\n');
}
