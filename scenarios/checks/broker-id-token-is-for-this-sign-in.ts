import { createHash } from 'node:crypto';
import { defineCheck, failed, notReached, passed } from '../check.ts';
import { jwsIn } from '../reading/jws.ts';
import { authorizationRequestsOf, tokenCallsOf } from '../reading/requests.ts';

export default defineCheck({
  summary: {
    ja: 'IDトークンの iss・aud・nonce・exp は、このログインのものである。',
    en: 'The ID token’s iss, aud, nonce and exp are those of this sign-in.',
  },
  judge(journal) {
    const tokens = tokenCallsOf(journal).filter(({ status }) => status === 200);
    if (tokens.length === 0) return notReached('No token was issued.');
    for (const { n, atMs, url, sent, received } of tokens) {
      const token = jwsIn(received?.['id_token']);
      if (!token) return failed('an ID token', Object.keys(received ?? {}));
      const request = authorizationRequestsOf(journal).findLast(
        (one) => one.n < n && one.query?.['code_challenge'] === challengeOf(sent?.['code_verifier']),
      );
      const { claims } = token;
      const expected = {
        iss: url.replace(/\/protocol\/openid-connect\/token$/, ''),
        aud: sent?.['client_id'] ?? request?.query?.['client_id'],
        nonce: request?.query?.['nonce'],
      };
      const wrong = Object.entries(expected).find(([name, value]) => claims[name] !== value);
      if (wrong) return failed(`${wrong[0]} ${String(wrong[1])}`, claims[wrong[0]]);
      if (Number(claims['exp']) * 1000 <= atMs) return failed('exp to lie ahead', claims['exp']);
    }
    return passed;
  },
});

function challengeOf(verifier: unknown): string {
  return createHash('sha256').update(String(verifier)).digest('base64url');
}
