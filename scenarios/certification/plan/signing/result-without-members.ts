import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { refused } from '../../judges/refused.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果の応答が、空のオブジェクトになっている。', en: 'The result is an object without members.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `${DOCUMENTS.resultManual}`,
  standing: 'observed',
  for: 'signing',
  faults: ['sign-result-nothing'],
  judge: refused,
  defect: 'nothing-to-verify-passes',
});
