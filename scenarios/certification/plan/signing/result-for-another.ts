import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果が、別の事業者の鍵で暗号化されている。', en: 'The result is encrypted for somebody else.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `RFC 7516 §5.2; ${DOCUMENTS.resultManual}`,
  standing: 'official',
  for: 'private',
  faults: ['sign-jwe-other-key'],
  judge: refused,
  defect: 'unopened-result-passes',
  alsoFails: [
    'signing/operator-unknown-reason',
    'signing/operator-without-reason',
    'signing/certificate-of-foreign-root',
    'signing/certificate-issuer-name-copied',
  ],
});
