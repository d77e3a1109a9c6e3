import { z } from 'zod';
import { explainIssues } from './explain-issues.ts';

const JAPANESE = { error: z.locales.ja().localeError };

/**
 * Says in English and in Japanese which members of an input are wrong and what was expected. Never shows the input
 * itself.
 * @param within where the input stands in its file
 */
export function explainInBoth(
  schema: z.ZodType,
  input: unknown,
  error: z.ZodError,
  within: readonly string[] = [],
): string {
  const { issues } = error;
  // What a schema says in words of its own comes in English also here.
  const inJapanese = (schema.safeParse(input, JAPANESE).error?.issues ?? []).map((issue, at) =>
    issue.message === issues[at]?.message ? { ...issue, message: 'この項目の値を直してください' } : issue,
  );
  const placed = (list: readonly z.core.$ZodIssue[]): z.ZodError =>
    new z.ZodError(list.map((issue) => ({ ...issue, path: [...within, ...issue.path] })));
  return `${explainIssues(placed(issues))}. ${explainIssues(placed(inJapanese))}。`;
}
