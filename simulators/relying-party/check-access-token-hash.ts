import { createHash } from 'node:crypto';
import { TokenRefused } from './token-refused.ts';

/**
 * Holds the ID token's `at_hash`, when there is one, against the access token that came with it.
 * ES256 and RS256 both mean SHA-256; the client library leaves this check to its caller in the code flow.
 * @throws TokenRefused when they do not belong together
 * @see OpenID Connect Core 1.0 §3.1.3.8
 */
export function checkAccessTokenHash(claims: Readonly<Record<string, unknown>>, accessToken: string): void {
  if (claims['at_hash'] === undefined) return;
  const expected = createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url');
  if (claims['at_hash'] !== expected) throw new TokenRefused('The ID token is not that of this access token.');
}
