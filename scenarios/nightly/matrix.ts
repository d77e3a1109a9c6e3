import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { explainIssues } from '../../simulators/trust/explain-issues.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { ENGINES, PHONE_ENGINES } from '../hands/open-hands.ts';
import { PLATFORMS } from '../scenario.ts';

const hands = {
  browser: z.enum(ENGINES).default('in-process'),
  phone: z.enum(PHONE_ENGINES).default('virtual'),
};
const row = { name: z.string().min(1), tiers: z.array(z.string()).min(1) };

const matrixRow = z.discriminatedUnion('plays', [
  z.strictObject({
    ...row,
    ...hands,
    plays: z.literal('scenarios'),
    device: z
      .string()
      .min(1)
      .exactOptional()
      .describe('a simulated phone: a night has nobody to hold a card to another'),
    select: z.array(z.string()).default([]).describe('ids, folders or globs; all when empty'),
    tags: z.array(z.string()).default([]),
    platforms: z
      .array(z.enum(PLATFORMS))
      .min(1)
      .default([...PLATFORMS]),
  }),
  z.strictObject({ ...row, plays: z.literal('properties'), runs: z.int().positive().describe('of each suite') }),
  z.strictObject({ ...row, ...hands, plays: z.literal('sequences'), count: z.int().positive() }),
]);

const matrixFile = z.strictObject({
  tiers: z.record(z.string(), z.strictObject({ minutes: z.number().positive() })),
  rows: z.array(matrixRow).min(1),
});

/** One row: something to play, with which hands, in which tiers. */
export type MatrixRow = z.output<typeof matrixRow>;

/** What nights are made of. */
export type Matrix = z.output<typeof matrixFile>;

/** The matrix that Tegata comes with. */
export const USUAL_MATRIX = new URL('matrix.yaml', import.meta.url);

/** Reads a matrix. @throws HarnessError `file-invalid` naming the member that is wrong, or a tier that there is not */
export async function readMatrix(file: URL | string = USUAL_MATRIX): Promise<Matrix> {
  const result = matrixFile.safeParse(parseText(await readFile(file, 'utf8'), file));
  if (!result.success) throw invalid(file, explainIssues(result.error));
  const { tiers, rows } = result.data;
  const unknown = rows.flatMap((row) => row.tiers).find((tier) => !Object.hasOwn(tiers, tier));
  if (unknown !== undefined) throw invalid(file, `expected tiers of ${Object.keys(tiers).join(', ')}, got ${unknown}`);
  return result.data;
}

function parseText(text: string, file: URL | string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new HarnessError('file-invalid', `Failed to read ${String(file)}: expected YAML, got something else.`, {
      cause,
    });
  }
}

function invalid(file: URL | string, why: string): HarnessError {
  return new HarnessError('file-invalid', `Failed to read ${String(file)}: ${why}.`);
}
