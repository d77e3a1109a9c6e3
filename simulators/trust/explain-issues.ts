import type { z } from 'zod';

/** Says on one line which members of an input are wrong and what was expected. Never shows the input itself. */
export function explainIssues(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ');
}
