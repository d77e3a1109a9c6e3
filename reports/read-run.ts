import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseResultsLog } from './parse-results-log.ts';
import { parseResultsJson } from './parse-results-json.ts';
import { RESULTS_JSON } from './render/results-json.ts';
import { ReportError } from './report-error.ts';
import type { RunResult } from './result.ts';
import { RESULTS_LOG } from './results-log.ts';

/** A run as it was left on disk. */
export interface RunOnDisk {
  readonly run: RunResult;
  /** The folder that its attachments are below. */
  readonly folder: string;
}

/**
 * Reads an earlier run from its folder or from a file in it. A run that was killed has only its log.
 * @throws ReportError `not-found` or `file-invalid`
 */
export async function readRun(runPath: string): Promise<RunOnDisk> {
  const candidates = [runPath, join(runPath, RESULTS_JSON), join(runPath, RESULTS_LOG)];
  for (const path of candidates) {
    // Only what is not there is passed over; what is there and cannot be looked at is told.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const text = await readFile(path, 'utf8');
    const run = path.endsWith('.ndjson') ? parseResultsLog(text) : parseResultsJson(text, path);
    return { run, folder: dirname(path) };
  }
  throw new ReportError('not-found', `Failed to read a run: expected ${RESULTS_JSON} in ${runPath}, got no such file.`);
}
