import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { toldAtEach } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

const PEOPLE = ['moved-house', 'certificate-expired', 'certificate-suspended'];

export default defineTrial({
  title: {
    ja: '署名用電子証明書が転居で失効した、期限切れ、一時停止のいずれかで、サーバーが署名を断る。',
    en: 'The server refuses a signature: the certificate was revoked by moving house, has expired or is suspended.',
  },
  expects: {
    ja: 'どの場合も読める画面で知らせ、署名済みとして扱わない。どのエラーで届くかは公開されていない。',
    en: 'Says each time that nothing was signed, and takes nothing as signed. Which error arrives is not public.',
  },
  source: `${DOCUMENTS.servicePage}; which error arrives is not published`,
  standing: 'assumed',
  for: 'government',
  steps: async (customer) => {
    for (const person of PEOPLE) await customer.failsWithCardOf(person);
  },
  judge: toldAtEach(PEOPLE),
  defect: 'silent-when-certificate-cannot-sign',
  alsoFails: ['signing/certificate-missing'],
});
