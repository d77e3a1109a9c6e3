import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'プラットフォーム事業者が、一時停止された証明書を見つける。',
    en: 'The platform operator finds that the certificate is suspended, as after a lost card.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `${DOCUMENTS.resultManual}; ${DOCUMENTS.servicePage}`,
  standing: 'observed',
  for: 'private',
  persona: 'certificate-suspended',
  judge: refused,
  defect: 'takes-what-operator-finds-suspended',
});
