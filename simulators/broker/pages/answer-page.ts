import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Markup } from './markup.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// No form-action: browsers would hold it against the redirect that leads back to the service.
const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'self'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Answers with a page. Nobody may frame it, keep it, or learn from where the person left. */
export async function answerPage(
  c: Context,
  page: Markup,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 422,
): Promise<Response> {
  return c.body(String(await page), status, HEADERS);
}
