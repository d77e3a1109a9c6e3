import { defineCheck, failed, notReached, passed } from '../check.ts';
import { resultGivenTo } from '../reading/signings.ts';

export default defineCheck({
  summary: {
    ja: '民間のサービスへの署名結果は、プラットフォーム事業者宛てのJWEだけである。',
    en: 'The result for a private business is a JWE for its operator, and nothing else.',
  },
  judge(journal) {
    const result = resultGivenTo('private', journal);
    if (!result) return notReached('No result was given to a private business.');
    const members = Object.keys(result).join();
    const jwe = result['sign_certificate_jwe'] as { jwe?: { header?: { alg?: unknown } } } | undefined;
    return members === 'sign_certificate_jwe' && jwe?.jwe?.header?.alg !== undefined
      ? passed
      : failed('one JWE', members);
  },
});
