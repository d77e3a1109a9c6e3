import { createHash } from 'node:crypto';
import { defineCheck, failed, notReached, passed } from '../check.ts';
import { authorizationRequestsOf, tokenCallsOf } from '../reading/requests.ts';

export default defineCheck({
  summary: {
    ja: 'サービスは PKCE（S256）を使い、ログインごとに新しい値を送る。',
    en: 'The service uses PKCE with S256 and new values for each sign-in.',
  },
  judge(journal) {
    const requests = authorizationRequestsOf(journal);
    const calls = tokenCallsOf(journal);
    if (calls.length === 0) return notReached('No token was asked for.');
    const challenges = requests.map(({ query }) => query?.['code_challenge']);
    if (new Set(challenges).size < requests.length) return failed('a new code_challenge each time', challenges);
    if (requests.some(({ query }) => query?.['code_challenge_method'] !== 'S256'))
      return failed(
        'code_challenge_method S256',
        requests.map(({ query }) => query?.['code_challenge_method']),
      );
    for (const { sent } of calls) {
      const verifier = sent?.['code_verifier'];
      const challenge = typeof verifier === 'string' && createHash('sha256').update(verifier).digest('base64url');
      if (!challenge || !challenges.includes(challenge))
        return failed('the verifier of a challenge that was sent', 'another');
    }
    return passed;
  },
});
