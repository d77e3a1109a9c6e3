/** What one HTTP exchange looked like from outside, in the shape the journal keeps. */
export interface Exchange {
  readonly from: string;
  readonly to: string;
  readonly method: string;
  /** Origin and path, without the query. */
  readonly url: string;
  readonly query?: Readonly<Record<string, unknown>>;
  /** Form or JSON members of the request. A compact JWS is shown as its decoded header and claims, a JWE as its header. */
  readonly sent?: Readonly<Record<string, unknown>>;
  /** How the caller authenticated by header: the scheme only. */
  readonly authorization?: string;
  readonly status: number;
  readonly contentType?: string;
  /** Where a redirect leads, split like the request. */
  readonly location?: { readonly url: string; readonly query: Readonly<Record<string, unknown>> };
  /** JSON members of the answer; a compact JWS decoded as above. */
  readonly received?: Readonly<Record<string, unknown>>;
}

/** The parts of an exchange, bodies already read as text. */
export interface RawExchange {
  from: string;
  to: string;
  request: Request;
  requestText: string;
  response: Response;
  responseText: string | undefined;
}

/** Describes an exchange for the journal. Signature bytes never get in: they differ from run to run. */
export function describeExchange(raw: RawExchange): Exchange {
  const { request, response } = raw;
  const { url, query } = splitUrl(request.url);
  const sent = describeBody(request.headers.get('content-type'), raw.requestText);
  const received = describeBody(response.headers.get('content-type'), raw.responseText ?? '');
  const authorization = request.headers.get('authorization')?.split(' ', 1)[0];
  const contentType = response.headers.get('content-type')?.split(';', 1)[0];
  const location = response.headers.get('location');
  return {
    from: raw.from,
    to: raw.to,
    method: request.method,
    url,
    ...(Object.keys(query).length > 0 && { query }),
    ...(sent && { sent }),
    ...(authorization && { authorization }),
    status: response.status,
    ...(contentType && { contentType }),
    ...(location && { location: splitUrl(new URL(location, request.url).href) }),
    ...(received && { received }),
  };
}

function splitUrl(href: string): { url: string; query: Record<string, unknown> } {
  const mark = href.indexOf('?');
  if (mark < 0) return { url: href, query: {} };
  return { url: href.slice(0, mark), query: fromPairs(new URLSearchParams(href.slice(mark + 1))) };
}

function fromPairs(pairs: URLSearchParams): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const key of new Set(pairs.keys())) {
    const values = pairs.getAll(key).map(readable);
    members[key] = values.length === 1 ? values[0] : values;
  }
  return members;
}

function describeBody(contentType: string | null, text: string): Record<string, unknown> | undefined {
  if (text === '') return undefined;
  if (contentType?.startsWith('application/x-www-form-urlencoded')) return fromPairs(new URLSearchParams(text));
  if (!contentType?.startsWith('application/json')) return undefined;
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return { value };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, readable(member)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { malformed: text.slice(0, 200) };
  }
}

const COMPACT_JWE = /^eyJ[\w-]*(?:\.[\w-]*){4}$/;
const COMPACT_JWS = /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/;

function readable(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [header = '', claims = ''] = value.split('.');
  const decode = (part: string): unknown => parseJson(Buffer.from(part, 'base64url').toString());
  if (COMPACT_JWE.test(value)) return { jwe: { header: decode(header) } };
  if (!COMPACT_JWS.test(value)) return value;
  return { jws: { header: decode(header), claims: decode(claims) } };
}
