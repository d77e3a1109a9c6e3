import { z } from 'zod';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { Exchange } from './exchange.ts';

const message = z
  .strictObject({ headers: z.record(z.string(), z.string()).default({}), body: z.string().default('') })
  .prefault({});

/**
 * One line of a log, which is JSON Lines: for whoever has no HAR of what their server sends. Only `method`, `url` and
 * `status` must be there.
 *
 * ```json
 * {"at":"2026-04-01T09:00:00Z","method":"POST","url":"https://…/token","request":{"headers":{},"body":"grant_type=…"},"status":200,"response":{"headers":{},"body":"{…}"},"note":"ended: person"}
 * ```
 */
const line = z.strictObject({
  at: z.iso.datetime({ offset: true }).optional(),
  method: z.string().regex(/^[A-Za-z]+$/),
  url: z.url(),
  request: message,
  status: z.int().min(0).max(999),
  response: message,
  note: z.string().default(''),
});

/** Takes the exchanges out of a log. @throws HarnessError `file-invalid`, naming the line */
export function readLog(path: string, text: string): Exchange[] {
  const lines = text.split(/\r?\n/).map((content, at) => ({ content, number: at + 1 }));
  return lines
    .filter(({ content }) => content.trim() !== '')
    .map(({ content, number }, at) => {
      const read = line.safeParse(parseJson(content));
      if (!read.success) throw invalid(path, number, read.error.issues[0]);
      const { at: when, method, url, request, status, response, note } = read.data;
      return {
        entry: at + 1,
        ...(when !== undefined && { atMs: Date.parse(when) }),
        method: method.toUpperCase(),
        url: new URL(url),
        sent: { headers: lowered(request.headers), text: request.body },
        status,
        received: { headers: lowered(response.headers), text: response.body },
        note,
      };
    });
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The line itself is never told: it may hold a token. */
function invalid(path: string, number: number, issue: z.core.$ZodIssue | undefined): HarnessError {
  const where = issue && issue.path.length > 0 ? `at “${issue.path.map(String).join('.')}”` : 'in the whole line';
  return new HarnessError(
    'file-invalid',
    `Failed to learn from ${path}: expected a HAR, or JSON Lines of { at, method, url, request: { headers, body }, status, response: { headers, body }, note }, got another form in line ${number}, ${where}. HARか、1行に1つの通信を書いたJSON Linesの記録を渡してください。`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
