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
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const message = `Failed to read ${path}: expected a service’s file there; write one with tegata certify --init. ファイルがありません。tegata certify --init で作れます。`;
    throw new HarnessError('file-invalid', message, { cause });
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
    throw new HarnessError('file-invalid', `Failed to read ${path}: expected YAML, got ${cause.message}`, { cause });
  }
}

/** One line a field. The reason is the schema's; Japanese says which field it is and what to do. */
function issueLines(issue: z.core.$ZodIssue): string[] {
  const at = [...issue.path].map(String).join('.') || '(file)';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(
      (key) => `  ${[...issue.path.map(String), key].join('.')}: expected no such field / この項目はありません`,
    );
  }
  return [`  ${at}: ${issue.message} / この項目の値を直してください`];
}
