import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { baselineSchema, type Baseline } from '../reports/baseline.ts';
import { HarnessError } from '../simulators/world/harness-error.ts';

/** Reads a file of expected failures, YAML or JSON. @throws HarnessError `file-invalid` naming what is wrong */
export async function readBaseline(path: string): Promise<Baseline> {
  const result = baselineSchema.safeParse(parseText(await readFile(path, 'utf8'), path));
  if (result.success) return result.data;
  const expected = 'a list of { id, because }';
  const where = result.error.issues[0]?.path.join('.') ?? '';
  throw new HarnessError(
    'file-invalid',
    `Failed to read ${path}: expected ${expected}, got another form at “${where}”.`,
  );
}

function parseText(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new HarnessError('file-invalid', `Failed to read ${path}: expected YAML, got something else.`, { cause });
  }
}
