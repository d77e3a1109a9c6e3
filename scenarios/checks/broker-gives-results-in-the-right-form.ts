import { defineCheck, failed, notReached, passed } from '../check.ts';
import { resultCallsOf, startsOf } from '../reading/signings.ts';
import { kindOfService } from '../scenario.ts';

export default defineCheck({
  summary: {
    ja: '民間のサービスへの署名結果はPF宛てのJWEだけ、行政のサービスへは署名値と証明書と有効性の確認結果である。',
    en: 'A private business gets nothing but a JWE for its operator; a government service gets both values and what the check found.',
  },
  judge(journal) {
    const [start] = startsOf(journal);
    const result = resultCallsOf(journal).find(({ status }) => status === 200)?.received;
    if (!start || !result) return notReached('No result was given.');
    const members = Object.keys(result).join();
    if (kindOfService(start.from) === 'government') {
      const right =
        members === 'signature,certificate,certificate_validity' && result['certificate_validity'] === 'valid';
      return right ? passed : failed('signature, certificate and its validity', result);
    }
    const header = (result['sign_certificate_jwe'] as { jwe?: { header?: { alg?: unknown } } } | undefined)?.jwe
      ?.header;
    return members === 'sign_certificate_jwe' && header?.alg !== undefined ? passed : failed('one JWE', members);
  },
});
