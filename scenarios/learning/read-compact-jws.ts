import { members } from './members.ts';

const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Header and claims of a token in compact form, without believing it; undefined where it is none. */
export function readCompactJws(
  value: unknown,
):
  | { readonly header: Readonly<Record<string, unknown>>; readonly claims: Readonly<Record<string, unknown>> }
  | undefined {
  if (typeof value !== 'string' || !COMPACT.test(value)) return undefined;
  const [header = {}, claims = {}] = value
    .split('.', 2)
    .map((part) => members(Buffer.from(part, 'base64url').toString()));
  return 'alg' in header ? { header, claims } : undefined;
}
