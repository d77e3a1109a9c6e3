import { defineCheck, failed, notReached, passed } from '../check.ts';
import { resultGivenTo } from '../reading/signings.ts';

const MEMBERS = ['signature', 'certificate', 'certificate_validity'];

export default defineCheck({
  summary: {
    ja: '行政のサービスへの署名結果は、署名値と証明書と有効性の確認結果である。',
    en: 'The result for a government service is the signature, the certificate and what the check of it found.',
  },
  judge(journal) {
    const result = resultGivenTo('government', journal);
    if (!result) return notReached('No result was given to a government service.');
    const right = Object.keys(result).join() === MEMBERS.join() && result['certificate_validity'] === 'valid';
    return right ? passed : failed(`${MEMBERS.join(', ')}: valid`, result);
  },
});
