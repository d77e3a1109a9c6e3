import { readFile } from 'node:fs/promises';
import { parse, YAMLParseError } from 'yaml';
import type * as z from 'zod';
import { sha256 } from '../../reports/certification/seal.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { serviceFileSchema, type ServiceFile } from './service-file.ts';

/** A service's file, and the digest of its bytes. */
export interface ReadServiceFile {
  readonly service: ServiceFile;
  readonly sha256: string;
}

/**
 * Reads a service's file.
 * @throws HarnessError `file-invalid`, naming every field that is not as expected
 */
export async function readServiceFile(path: string): Promise<ReadServiceFile> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'ENOENT'
        ? 'expected a service’s file there; write one with tegata certify --init. ファイルがありません。tegata certify --init で作れます。'
        : `expected a service’s file, got ${cause.code}. ファイルとして読めません。`;
    throw new HarnessError('file-invalid', `Failed to read ${path}: ${why}`, { cause });
  });
  const read = serviceFileSchema.safeParse(parseYaml(path, text));
  if (read.success) return { service: read.data, sha256: sha256(text) };
  throw new HarnessError(
    'file-invalid',
    `Failed to read ${path}:\n${read.error.issues.flatMap(issueLines).join('\n')}`,
  );
}

function parseYaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const [why = ''] = cause.message.split(':\n', 1);
    const message = `Failed to read ${path}: expected YAML. YAMLとして読めません。 ${why}.`;
    throw new HarnessError('file-invalid', message, { cause });
  }
}

/** One line a field. The reason is the schema's; Japanese says which field it is and what to do. */
function issueLines(issue: z.core.$ZodIssue): string[] {
  const at = fieldOf(issue.path) || '(file)';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `  ${fieldOf([...issue.path, key])}: expected no such field / この項目はありません`);
  }
  const nearest = issue.code === 'invalid_union' ? nearestOf(issue) : undefined;
  if (nearest) return issueLines(nearest);
  return [`  ${at}: ${issue.message.replace(/^Invalid \w+: /, '')} / この項目の値を直してください`];
}

/** Of what each alternative objects to, the one that was the nearest: it knew every field that is there. */
function nearestOf({ path, errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue | undefined {
  const fits = errors.find((issues) =>
    issues.every(({ code, path: at }) => code !== 'unrecognized_keys' && at.length > 0),
  );
  const [first] = fits ?? [];
  return first && ({ ...first, path: [...path, ...first.path] } as z.core.$ZodIssue);
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
