import * as z from 'zod';
import { HarnessError } from '../simulators/world/harness-error.ts';

/**
 * Reads the options of a command. Each member of the schema is described by what is expected of it.
 * @throws HarnessError `option-invalid` naming the first option that is not as expected
 */
export function parseOptions<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  raw: Readonly<Record<string, unknown>>,
): z.output<z.ZodObject<S>> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0] ?? '');
  const field = schema.shape[name] as z.ZodType | undefined;
  const got = JSON.stringify(raw[name]) ?? 'nothing';
  throw new HarnessError(
    'option-invalid',
    `Failed to read --${kebab(name)}: expected ${expectationOf(field)}, got ${got}.`,
  );
}

function expectationOf(field: z.ZodType | undefined): string {
  if (field?.description !== undefined) return field.description;
  const isOptional = field instanceof z.ZodOptional || field instanceof z.ZodExactOptional;
  return isOptional ? expectationOf(field.unwrap() as z.ZodType) : 'another value';
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
