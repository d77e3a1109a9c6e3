import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '別の文書のハッシュ値への署名が届く。',
    en: 'The signature that arrives was made over another document.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `${DOCUMENTS.servicePage}; ${DOCUMENTS.pressArticle}`,
  standing: 'observed',
  for: 'signing',
  faults: ['sign-hash-other'],
  judge: refused,
  defect: 'takes-signature-over-anything',
  alsoFails: ['signing/signature-over-echoed-document'],
});
