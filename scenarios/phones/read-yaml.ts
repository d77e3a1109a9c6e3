import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { z } from 'zod';
import { explainIssues } from '../../simulators/trust/explain-issues.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';

/** A YAML file that was read, and how to refuse what else is wrong in it. */
export interface YamlRead<T> {
  readonly content: T;
  readonly fail: (what: string) => never;
}

/** Reads a YAML file; `HarnessError('file-invalid')` calls it `kind` and names the first member that does not fit. */
export async function readYaml<T>(file: string, kind: string, schema: z.ZodType<T>): Promise<YamlRead<T>> {
  const { content, fail } = await readAnyYaml(file, kind);
  const read = schema.safeParse(content);
  return read.success ? { content: read.data, fail } : fail(explainIssues(read.error));
}

/** The same, whatever stands in it. */
export async function readAnyYaml(file: string, kind: string): Promise<YamlRead<unknown>> {
  const fail = (what: string, cause?: unknown): never => {
    throw new HarnessError('file-invalid', `Failed to read the ${kind} ${file}: ${what}.`, { cause });
  };
  const text = await readFile(file, 'utf8').catch((cause: Error) => fail(cause.message, cause));
  try {
    return { content: parse(text), fail };
  } catch (cause) {
    // What follows on further lines shows the place once more.
    const [first = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    return fail(first.replace(/[:.]$/, ''), cause);
  }
}
