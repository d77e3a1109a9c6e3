import type { Evidence, Visit } from './evidence.ts';

const MASKED = new Set(['cookie', 'set-cookie', 'authorization']);
/** Forms of the service itself may hold what a person typed: passwords. */
const MASK = '(masked)';

/**
 * What the browsers asked for, as HTTP Archive 1.2. Cookies and what was posted are masked: a report travels.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function makeHar({ visits }: Evidence, version: string, startedAt: string): string {
  const entries = visits.map((visit) => entryOf(visit, startedAt));
  const log = { version: '1.2', creator: { name: 'Tegata', version }, entries };
  return `${JSON.stringify({ log }, undefined, 1)}\n`;
}

function entryOf(
  { browser, method, url, headers, body, status, answered, answer = '' }: Visit,
  startedDateTime: string,
) {
  const mimeType = answered.find(([name]) => name === 'content-type')?.[1] ?? 'application/octet-stream';
  return {
    startedDateTime,
    time: 0,
    comment: browser,
    request: {
      method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: masked(Object.entries(headers)),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...(body !== undefined && { postData: { mimeType: headers['content-type'] ?? '', text: MASK } }),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: masked(answered),
      content: { size: answer.length, mimeType, text: answer },
      redirectURL: answered.find(([name]) => name === 'location')?.[1] ?? '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

/** Names and attributes of cookies stay: they are what some checks are about. */
function masked(headers: readonly (readonly [string, string])[]): { name: string; value: string }[] {
  return headers.map(([name, value]) => {
    if (!MASKED.has(name.toLowerCase())) return { name, value };
    return { name, value: value.replaceAll(/=[^;,\s]{8,}/g, `=${MASK}`).replace(/^(bearer|basic) .*/i, `$1 ${MASK}`) };
  });
}
