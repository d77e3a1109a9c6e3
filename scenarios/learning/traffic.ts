import type { Exchange } from './exchange.ts';
import { members } from './members.ts';

type Members = Readonly<Record<string, unknown>>;

/** A form that was posted, and the JSON that came. */
export interface Call {
  readonly exchange: Exchange;
  readonly form: URLSearchParams;
  readonly answer: Members;
}

/** Parameters with which the browser went back to the service. */
export interface WayBack {
  readonly exchange: Exchange;
  readonly parameters: URLSearchParams;
  /** Whether the authorization endpoint itself sent it back, before anybody saw a page. */
  readonly atOnce: boolean;
}

/** A recording, sorted by what was asked for. */
export interface Traffic {
  readonly authorizations: readonly Exchange[];
  readonly waysBack: readonly WayBack[];
  readonly tokens: readonly Call[];
  readonly userinfos: readonly Call[];
  /** The sign API: what was posted as JSON, and what was answered. */
  readonly signStarts: readonly { readonly exchange: Exchange; readonly posted: Members; readonly answer: Members }[];
  readonly signResults: readonly { readonly exchange: Exchange; readonly id: string; readonly answer: Members }[];
}

/** Paths of the real service, as services use them, whatever stands before them. */
const AUTHORIZE = /\/protocol\/openid-connect\/auth$/;
const TOKEN = /\/protocol\/openid-connect\/token$/;
const USERINFO = /\/protocol\/openid-connect\/userinfo$/;
const SIGN_START = /\/sign-transactions$/;
const SIGN_RESULT = /\/sign-transactions\/([^/]+)\/result$/;

/** Sorts a recording; `host` is the broker's, and what went elsewhere counts only as a way back. */
export function sortTraffic(exchanges: readonly Exchange[], host: string): Traffic {
  const ofBroker = exchanges.filter(({ url }) => url.host === host);
  const to = (method: string, path: RegExp): Exchange[] =>
    ofBroker.filter((exchange) => exchange.method === method && path.test(exchange.url.pathname));
  const call = (exchange: Exchange): Call => ({
    exchange,
    form: new URLSearchParams(exchange.sent.text),
    answer: members(exchange.received.text),
  });
  const authorizations = to('GET', AUTHORIZE);
  return {
    authorizations,
    waysBack: findWaysBack(exchanges, host, authorizations),
    tokens: to('POST', TOKEN).map(call),
    userinfos: [...to('GET', USERINFO), ...to('POST', USERINFO)].map(call),
    signStarts: to('POST', SIGN_START).map((exchange) => ({
      exchange,
      posted: members(exchange.sent.text),
      answer: members(exchange.received.text),
    })),
    signResults: to('GET', SIGN_RESULT).map((exchange) => ({
      exchange,
      id: SIGN_RESULT.exec(exchange.url.pathname)?.[1] ?? '',
      answer: members(exchange.received.text),
    })),
  };
}

/** Once for each `state`: a browser that follows the way back is recorded again at the service. */
function findWaysBack(exchanges: readonly Exchange[], host: string, authorizations: readonly Exchange[]): WayBack[] {
  const asked = new Set(authorizations.map(({ url }) => url.searchParams.get('state')));
  const seen = new Set<string>();
  return exchanges.flatMap((exchange) => {
    const { url, received } = exchange;
    const fromBroker = url.host === host;
    const to = fromBroker ? absolute(received.headers['location'], url) : url;
    const state = to?.searchParams.get('state');
    if (!to || to.host === host || !state || !asked.has(state) || seen.has(state)) return [];
    const parameters = to.searchParams;
    if (!parameters.has('code') && !parameters.has('error')) return [];
    seen.add(state);
    return [{ exchange, parameters, atOnce: fromBroker && AUTHORIZE.test(url.pathname) }];
  });
}

function absolute(location: string | undefined, base: URL): URL | undefined {
  return location !== undefined && URL.canParse(location, base) ? new URL(location, base) : undefined;
}
