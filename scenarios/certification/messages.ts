import type { MessageRecord } from '../../reports/certification/record.ts';
import type { Call, Evidence } from './evidence.ts';
import { readForm } from './read-form.ts';

const MOST_LENGTH = 2_000;
const COMPACT_JWS = /^eyJ[\w-]*\.[\w-]*\.[\w-]*$/;

/** The messages between service and broker as an engineer reads them: parameters apart, tokens decoded. */
export function messagesOf({ calls }: Evidence): MessageRecord[] {
  return calls.filter(({ endpoint }) => endpoint !== 'page' && endpoint !== 'other').map(describe);
}

function describe({ endpoint, method, url, atMs, body, headers, status, answered }: Call): MessageRecord {
  const { origin, pathname, searchParams } = new URL(url);
  const location = answered.headers['location'];
  const received = readJson(answered.body ?? '');
  return {
    atMs,
    what: endpoint,
    line: `${method} ${origin}${pathname}`,
    status,
    parts: {
      ...members(searchParams.entries()),
      ...(body !== '' && members(readForm(body).entries())),
      ...(headers['authorization'] !== undefined && { Authorization: headers['authorization'].split(' ', 1)[0] }),
      ...(location !== undefined && { Location: shorten(location) }),
      ...(received && {
        '→': Object.fromEntries(Object.entries(received).map(([name, value]) => [name, readable(value)])),
      }),
      ...(!received && answered.body && { '→': shorten(answered.body) }),
    },
  };
}

function members(pairs: Iterable<readonly [string, string]>): Record<string, unknown> {
  return Object.fromEntries([...pairs].map(([name, value]) => [name, readable(value)]));
}

/** A token is worth reading, not worth copying: decoded, without its signature. */
function readable(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (!COMPACT_JWS.test(value)) return shorten(value);
  const [header = '', claims = ''] = value.split('.');
  const decode = (part: string): unknown => readJson(Buffer.from(part, 'base64url').toString()) ?? shorten(part);
  return { header: decode(header), claims: decode(claims) };
}

function readJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function shorten(text: string): string {
  return text.length <= MOST_LENGTH ? text : `${text.slice(0, MOST_LENGTH)}… (${text.length})`;
}
