import type { z } from 'zod';
import { HarnessError } from '../world/harness-error.ts';
import { explainInBoth } from './explain-in-both.ts';

/** Checks options and fills in the defaults; throws `option-invalid`, naming each option that is wrong. */
export function readOptions<S extends z.ZodType>(schema: S, input: z.input<S>, verb: string): z.output<S> {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  throw new HarnessError('option-invalid', `Failed to ${verb}: ${explainInBoth(schema, input, read.error)}`);
}
