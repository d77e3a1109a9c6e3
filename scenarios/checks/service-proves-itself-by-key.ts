import { defineCheck, failed, notReached, passed } from '../check.ts';
import { jwsIn } from '../reading/jws.ts';
import { authorizationRequestsOf, tokenCallsOf } from '../reading/requests.ts';

const TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export default defineCheck({
  summary: {
    ja: 'サービスは、自分の鍵で署名した JWT（private_key_jwt）でトークンを求める。',
    en: 'The service asks for tokens with a JWT signed by its own key (private_key_jwt).',
  },
  judge(journal) {
    const calls = tokenCallsOf(journal);
    if (calls.length === 0) return notReached('No token was asked for.');
    for (const { n, sent, authorization } of calls) {
      const request = authorizationRequestsOf(journal).findLast((one) => one.n < n);
      const client = request?.query?.['client_id'];
      const claims = jwsIn(sent?.['client_assertion'])?.claims;
      if (authorization !== undefined || sent?.['client_secret'] !== undefined)
        return failed('no secret', authorization ?? 'client_secret');
      if (sent?.['client_assertion_type'] !== TYPE || !claims)
        return failed('a JWT as assertion', sent?.['client_assertion_type']);
      if (claims['iss'] !== client || claims['sub'] !== client)
        return failed(`iss and sub ${String(client)}`, { iss: claims['iss'], sub: claims['sub'] });
      const missing = ['aud', 'jti', 'exp'].find((name) => claims[name] === undefined);
      if (missing !== undefined) return failed(`the claim ${missing}`, Object.keys(claims));
    }
    return passed;
  },
});
