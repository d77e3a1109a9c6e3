import { assembleRun } from './assemble-run.ts';
import { ReportError } from './report-error.ts';
import type { RunResult } from './result.ts';
import { RESULTS_LOG } from './results-log.ts';
import { runHeadSchema, scenarioResultSchema } from './schemas/results.ts';

/**
 * Reads the log of a run. A last line without its end was cut by a kill and is left out.
 * @throws ReportError `file-invalid` naming the line
 */
export function parseResultsLog(text: string): RunResult {
  const [head = '', ...results] = text.split('\n').slice(0, -1);
  return assembleRun(
    parseLine(head, 1, runHeadSchema),
    results.map((line, at) => parseLine(line, at + 2, scenarioResultSchema)),
  );
}

function parseLine<T>(line: string, number: number, schema: { parse(value: unknown): T }): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    const expected = number === 1 ? 'the head of a run' : 'a finished result';
    const where = `line ${number} of ${RESULTS_LOG}`;
    throw new ReportError('file-invalid', `Failed to read ${where}: expected ${expected}, got something else.`, {
      cause,
    });
  }
}
