import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '証明書の有効性の結果が「確認できない」で届く。',
    en: 'The result says that the certificate could not be checked.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `${DOCUMENTS.servicePage}; the form of the result is not published`,
  standing: 'assumed',
  for: 'government',
  faults: ['sign-validity-unknown'],
  judge: refused,
  defect: 'unknown-validity-passes',
});
