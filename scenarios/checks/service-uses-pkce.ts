import { createHash } from 'node:crypto';
import { defineCheck, failed, notReached, passed } from '../check.ts';
import { authorizationRequestsOf, tokenCallsOf } from '../reading/requests.ts';

export default defineCheck({
  summary: {
    ja: 'サービスは PKCE（S256）を使う。',
    en: 'The service uses PKCE with S256.',
  },
  judge(journal) {
    const requests = authorizationRequestsOf(journal);
    const challenges = requests.map(({ query }) => query?.['code_challenge']);
    if (challenges.includes(undefined)) return failed('a code_challenge', 'none');
    const methods = requests.map(({ query }) => query?.['code_challenge_method']);
    if (methods.some((method) => method !== 'S256')) return failed('code_challenge_method S256', methods);
    const calls = tokenCallsOf(journal);
    if (calls.length === 0) return notReached('No token was asked for.');
    for (const { sent } of calls) {
      const verifier = String(sent?.['code_verifier']);
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      if (!challenges.includes(challenge)) return failed('the verifier of a challenge that was sent', 'another');
    }
    return passed;
  },
});
