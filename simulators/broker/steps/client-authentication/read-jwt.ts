/** A signed JWT in compact form, taken apart; nothing of it is believed yet. */
export interface ReadJwt {
  readonly header: JwtHeader;
  readonly claims: JwtClaims;
}

/** The members of a header that are looked at. @see RFC 7515 4.1 */
export interface JwtHeader {
  readonly alg?: unknown;
  readonly kid?: unknown;
  readonly crit?: unknown;
}

/** The claims that are looked at, of whatever type they came. @see RFC 7519 4.1 */
export interface JwtClaims {
  readonly iss?: unknown;
  readonly sub?: unknown;
  readonly aud?: unknown;
  readonly exp?: unknown;
  readonly nbf?: unknown;
  readonly iat?: unknown;
  readonly jti?: unknown;
}

const PART = /^[\w-]*$/;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Takes a JWT apart; gives `undefined` when it is not three parts of base64url of which two are JSON objects. */
export function readJwt(jwt: string): ReadJwt | undefined {
  const parts = jwt.split('.');
  if (parts.length !== 3 || !parts.every((part) => PART.test(part))) return undefined;
  const [header, claims] = parts.slice(0, 2).map(readObject);
  return header && claims && { header, claims };
}

function readObject(part: string): object | undefined {
  try {
    const value: unknown = JSON.parse(strictUtf8.decode(Buffer.from(part, 'base64url')));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
