import * as z from 'zod';
import { HarnessError } from '../simulators/world/harness-error.ts';
import { expectedInJapanese } from './expected-in-japanese.ts';

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
  const option = `--${kebab(name)}`;
  const expected = expectationOf(field);
  const given = JSON.stringify(raw[name]);
  const japanese = `${option} に指定するもの：${expectedInJapanese(expected) ?? expected}（${given ?? '指定なし'}は使えません）。`;
  throw new HarnessError(
    'option-invalid',
    `Failed to read ${option}: expected ${expected}, got ${given ?? 'nothing'}. ${japanese}`,
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
