import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果のメンバーが、すべて null になっている。', en: 'Every member of the result is null.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `${DOCUMENTS.resultManual}`,
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-null'],
  judge: refused,
  defect: 'null-passes',
});
