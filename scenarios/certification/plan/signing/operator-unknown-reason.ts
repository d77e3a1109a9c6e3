import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'プラットフォーム事業者が、知らない理由で無効と答える。',
    en: 'The operator says invalid for a reason that nobody knows.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `${DOCUMENTS.resultManual}; the form of the answer is Tegata’s own`,
  standing: 'observed',
  for: 'private',
  operatorFault: 'operator-unknown-reason',
  judge: refused,
  defect: 'known-reasons-only',
});
