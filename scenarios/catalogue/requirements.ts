import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { SERVICE_KINDS } from '../../reports/result.ts';
import { explainIssues } from '../../simulators/trust/explain-issues.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';

const words = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
const row = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** Where in the source it stands, where that is not the user guide. */
    clause: z.string().min(1).optional(),
    /** The steps of the user guide that it speaks of, each by its id, such as `A-S 4.2`. */
    steps: z.array(z.string()).min(1).optional(),
    level: z.enum(['MUST', 'SHOULD']),
    standing: z.enum(['official', 'observed', 'assumed']),
    text: words,
    /** The kinds of service at which it has to be proven, where one is not as good as the other. */
    signedFor: z.array(z.enum(SERVICE_KINDS)).min(1).optional(),
    /** The checks that prove it. */
    checks: z.array(z.string()).min(1).optional(),
    /** Why nothing proves it. */
    excluded: z.string().min(1).optional(),
  })
  .refine(({ clause, steps }) => (clause === undefined) !== (steps === undefined), {
    error: 'expected either a clause or steps of the guide',
  });
const source = z.strictObject({ source: words, rows: z.array(row).min(1) });

/** One requirement and the source it comes from. */
export type Requirement = Omit<z.infer<typeof row>, 'clause' | 'steps'> & {
  readonly source: z.infer<typeof words>;
  /** Where in the source it stands: the steps of the guide, or words. */
  readonly clause: string;
  readonly steps: readonly string[];
};

const FOLDER = new URL('./requirements/', import.meta.url);

/** Reads every requirement row, in order of file and place. */
export async function readRequirements(): Promise<Requirement[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.yaml')).sort();
  const rows = await Promise.all(files.map(readSource));
  return rows.flat();
}

async function readSource(file: string): Promise<Requirement[]> {
  const path = new URL(file, FOLDER);
  const result = source.safeParse(parse(await readFile(path, 'utf8')));
  if (!result.success) {
    throw new HarnessError('file-invalid', `Failed to read ${fileURLToPath(path)}: ${explainIssues(result.error)}.`);
  }
  return result.data.rows.map(({ steps = [], clause = steps.join(', '), ...requirement }) => ({
    ...requirement,
    clause,
    steps,
    source: result.data.source,
  }));
}

/** Which requirement a check proves: the first row that names it. */
export function requirementOf(check: string, requirements: readonly Requirement[]): Requirement | undefined {
  return requirements.find((requirement) => requirement.checks?.includes(check));
}
