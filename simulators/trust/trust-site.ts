import type { CertificateKind } from './authority.ts';
import type { Trust } from './trust.ts';
import type { Handle } from '../world/wire.ts';

/** How the two kinds are called in addresses. */
const KINDS: ReadonlyMap<string, CertificateKind> = new Map([
  ['auth', 'authentication'],
  ['sign', 'signing'],
]);
const NAMES: Readonly<Record<CertificateKind, string>> = { authentication: 'auth', signing: 'sign' };
const LARGEST_REQUEST = 65_536;

/** What a test PKI can be asked over HTTP. */
export type TrustSource = Pick<Trust, 'roots' | 'crl' | 'distributionPoints' | 'ocsp'>;

/**
 * Serves a test PKI: OCSP by POST and GET at `/ocsp/auth` and `/ocsp/sign`, at the bare origin too for 利用者証明用 ones,
 * because their certificates name an address without a path; the CRL of a city at `/crl/auth/PREFECTURE/CITY.crl`; the
 * roots at `/ca/auth.cer`; a list of all that as text at `/ca/` and `/`.
 * @see RFC 6960 Appendix A
 */
export function createTrustSite(trust: TrustSource): Handle {
  return async (request) => {
    const [place = '', kindPath = '', ...rest] = new URL(request.url).pathname.slice(1).split('/');
    const kind = KINDS.get(kindPath);
    if (place === 'ocsp') return kind ? answerOcspOverHttp(trust, kind, request, rest.join('/')) : notFound();
    if (place === 'crl') return isRead(request) && kind ? answerList(trust, kind, rest) : notFound();
    if ((place === '' || (place === 'ca' && kindPath === '')) && isRead(request)) {
      return new Response(describe(trust, new URL(request.url).origin));
    }
    if (place === 'ca') return isRead(request) ? answerRoot(trust, kindPath) : notFound();
    const bare = [place, kindPath, ...rest].join('/').replace(/\/+$/, '');
    return answerOcspOverHttp(trust, 'authentication', request, bare);
  };
}

async function answerOcspOverHttp(
  trust: TrustSource,
  kind: CertificateKind,
  request: Request,
  inPath: string,
): Promise<Response> {
  if (request.method === 'POST' && inPath === '') {
    const body = new Uint8Array(await request.arrayBuffer());
    return ocspAnswer(trust.ocsp(kind, body.length > LARGEST_REQUEST ? new Uint8Array() : body));
  }
  if (isRead(request) && inPath !== '') return ocspAnswer(trust.ocsp(kind, fromPath(inPath)));
  return request.method === 'POST' ? notFound() : new Response(null, { status: 405, headers: { allow: 'GET, POST' } });
}

/** The request in the address of a GET: base64, then escaped. What is neither becomes nothing, which is malformed. */
function fromPath(path: string): Uint8Array {
  const unescaped = path.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  return /^[\w+/-]+={0,2}$/.test(unescaped) ? Buffer.from(unescaped, 'base64') : new Uint8Array();
}

async function answerList(trust: TrustSource, kind: CertificateKind, rest: readonly string[]): Promise<Response> {
  const wanted = rest.map(decode).join('/');
  const point = trust.distributionPoints().find((list) => list.kind === kind && listPath(list) === wanted);
  return point ? file('application/pkix-crl', await trust.crl(point.name)) : notFound();
}

function answerRoot(trust: TrustSource, name: string): Response {
  const kind = name.endsWith('.cer') ? KINDS.get(name.slice(0, -'.cer'.length)) : undefined;
  return kind ? file('application/pkix-cert', trust.roots[kind]) : notFound();
}

function describe(trust: TrustSource, origin: string): string {
  const lines = [
    'TEGATA test PKI. Unofficial: no certificate of it proves anything.',
    ...[...KINDS.keys()].flatMap((name) => [`${origin}/ocsp/${name}`, `${origin}/ca/${name}.cer`]),
    ...trust.distributionPoints().map((list) => `${origin}/crl/${NAMES[list.kind]}/${encodeURI(listPath(list))}`),
  ];
  return `${lines.join('\n')}\n`;
}

function listPath({
  municipality: { prefecture, city },
}: {
  municipality: { prefecture: string; city: string };
}): string {
  return `${prefecture}/${city}.crl`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

function ocspAnswer(der: Uint8Array): Response {
  return file('application/ocsp-response', der);
}

// Nothing may be kept on the way: a change must be seen at once.
function file(type: string, der: Uint8Array): Response {
  return new Response(Uint8Array.from(der), { headers: { 'content-type': type, 'cache-control': 'no-store' } });
}

function notFound(): Response {
  return new Response('Not found. What there is: /ca/\n', { status: 404 });
}
