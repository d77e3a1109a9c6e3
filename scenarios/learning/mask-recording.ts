import type { Exchange } from './exchange.ts';
import { readCompactJws } from './read-compact-jws.ts';

/** Names that may be written out: those of the protocol, in lower case with underscores, none long enough for a token. */
const NAME = /^[a-z][a-zA-Z_-]{0,39}$/;
/** Members that are numbers of the protocol, dates and times of tokens. */
const NUMBERS = new Set(['auth_time', 'exp', 'expires_in', 'iat', 'nbf', 'not-before-policy', 'refresh_expires_in']);
/** Members whose values are words of the protocol. Everything else is masked, also what nobody has thought of. */
const WORDS: Readonly<Record<string, RegExp>> = {
  acr_values: /^(?:(?:aal\d|crl|ocsp) ?){1,4}$/,
  alg: /^[A-Z]{2}\d{3}$/,
  client_assertion_type: /^urn:ietf:params:oauth:client-assertion-type:jwt-bearer$/,
  code_challenge_method: /^(?:S256|plain)$/,
  error: /^[a-z]{1,20}(?:_[a-z]{1,20}){0,4}$/,
  grant_type: /^(?:authorization_code|client_credentials|refresh_token)$/,
  response_type: /^code$/,
  scope: /^(?:(?:openid|name|address|birthdate|gender|sign) ?){1,6}$/,
  token_type: /^bearer$/i,
  typ: /^(?:JWT|ID|Bearer)$/i,
};
const ENDPOINT =
  /\/(?:protocol\/openid-connect\/(?:auth|token|userinfo|certs)|\.well-known\/openid-configuration|sign-transactions)$/;
const DEEPEST = 6;

/** What a recording says without anything that is secret or somebody's: words of the protocol, numbers, forms. */
export function maskRecording(exchanges: readonly Exchange[], host: string): string {
  return `${JSON.stringify({ host, entries: exchanges.map((exchange) => maskExchange(exchange, host)) }, undefined, 1)}\n`;
}

function maskExchange({ entry, atMs, method, url, sent, status, received, note }: Exchange, host: string): object {
  const ended = /ended: *(person|pin_locked|certificate|card)\b/.exec(note)?.[0];
  const location = received.headers['location'];
  return {
    entry,
    ...(atMs !== undefined && { at: new Date(atMs).toISOString() }),
    method: /^[A-Z]{1,10}$/.test(method) ? method : masked(method),
    address: addressOf(url, host),
    ...parametersOf(url),
    ...(sent.text !== '' && { sent: maskText(sent.text) }),
    status,
    ...(location !== undefined &&
      URL.canParse(location, url) && {
        location: { address: addressOf(new URL(location, url), host), ...parametersOf(new URL(location, url)) },
      }),
    ...(received.text !== '' && { received: maskText(received.text) }),
    ...(ended !== undefined && { note: ended }),
  };
}

function addressOf(url: URL, host: string): string {
  if (url.host !== host) return '(another host)';
  if (ENDPOINT.test(url.pathname)) return `${url.origin}${url.pathname}`;
  const steps = url.pathname.split('/').map((step) => (step === '' || NAME.test(step) ? step : masked(step)));
  return `${url.origin}${steps.join('/')}`;
}

function parametersOf({ searchParams }: URL): object {
  return searchParams.size === 0 ? {} : { parameters: maskPairs([...searchParams]) };
}

/** JSON, a form, or nothing that is shown. */
function maskText(text: string): unknown {
  const json = parseJson(text);
  if (typeof json === 'object' && json !== null) return maskValue('', json, 0);
  const isForm = /^[\w.~%+*-]+=[^<>{}\s]*$/.test(text);
  return isForm ? maskPairs([...new URLSearchParams(text)]) : masked(text);
}

function maskPairs(pairs: readonly (readonly [string, unknown])[], depth = 0): object {
  return Object.fromEntries(
    pairs.map(([name, value], at) => {
      const isName = NAME.test(name);
      return [isName ? name : `(member ${at + 1})`, maskValue(isName ? name : '', value, depth + 1)];
    }),
  );
}

function maskValue(name: string, value: unknown, depth: number): unknown {
  if (depth > DEEPEST) return '(masked)';
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return NUMBERS.has(name) ? value : '(masked number)';
  if (Array.isArray(value)) return value.map((each) => maskValue(name, each, depth + 1));
  if (typeof value === 'object') return maskPairs(Object.entries(value as object), depth);
  const text = String(value);
  if (WORDS[name]?.test(text)) return text;
  const token = readCompactJws(text);
  return token ? maskPairs(Object.entries(token), depth) : masked(text);
}

function masked(text: string): string {
  return `(masked, ${text.length} characters)`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
