import { z } from 'zod';
import { ReportError } from './report-error.ts';
import type { RunResult } from './result.ts';
import { runResultSchema } from './schemas/results.ts';

/**
 * Reads the text of a `results.json`.
 * @param path what the file is called in a message
 * @throws ReportError `file-invalid` naming the member that is not as expected
 */
export function parseResultsJson(text: string, path: string): RunResult {
  const result = runResultSchema.safeParse(parse(text, path));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const member = z.core.toDotPath(issue?.path ?? []) || 'the file';
  throw new ReportError('file-invalid', `Failed to read ${path}: ${member}: ${issue?.message}.`);
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReportError('file-invalid', `Failed to read ${path}: expected JSON, got something else.`, { cause });
  }
}
