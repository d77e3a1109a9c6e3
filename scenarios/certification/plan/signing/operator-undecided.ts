import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'プラットフォーム事業者が、有効とも無効とも答えない。',
    en: 'The operator says neither valid nor invalid.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `${DOCUMENTS.resultManual}; the form of the answer is Tegata’s own`,
  standing: 'assumed',
  for: 'private',
  operatorFault: 'operator-undecided',
  judge: refused,
  defect: 'all-but-invalid-passes',
});
