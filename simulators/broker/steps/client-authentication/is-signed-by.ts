import { verify, type KeyObject } from 'node:crypto';
import type { CLIENT_ALGORITHMS } from '../../clients.ts';
import type { ClientAssertion } from './client-assertion.ts';

type Algorithm = (typeof CLIENT_ALGORITHMS)[number];

const P256_SIGNATURE_BYTES = 64;
const LEAST_RSA_BITS = 2_048;

/** Whether a key may make signatures of an algorithm at all. @see RFC 7518 3.3 and 3.4 */
const FITS: Readonly<Record<Algorithm, (key: KeyObject) => boolean>> = {
  ES256: ({ asymmetricKeyType, asymmetricKeyDetails }) =>
    asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1',
  RS256: ({ asymmetricKeyType, asymmetricKeyDetails }) =>
    asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= LEAST_RSA_BITS,
};

/**
 * Whether a JWT was signed with this key in the way that its header says. A header that wants something else to be
 * understood first (`crit`) is never right. Asks OpenSSL on this thread: by way of Web Crypto it takes three times as long.
 */
export function isSignedBy({ jwt, header }: Pick<ClientAssertion, 'jwt' | 'header'>, key: KeyObject): boolean {
  const { alg, crit } = header;
  if (crit !== undefined || (alg !== 'ES256' && alg !== 'RS256') || !FITS[alg](key)) return false;
  const end = jwt.lastIndexOf('.');
  const signature = Buffer.from(jwt.slice(end + 1), 'base64url');
  // Of another length it would be read as DER, which JOSE does not know.
  if (alg === 'ES256' && signature.length !== P256_SIGNATURE_BYTES) return false;
  return verify('sha256', Buffer.from(jwt.slice(0, end)), { key, dsaEncoding: 'ieee-p1363' }, signature);
}
