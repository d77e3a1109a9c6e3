import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果が配列になっている。', en: 'The result is a list.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `${DOCUMENTS.resultManual}`,
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-list'],
  judge: told,
  defect: 'breaks-when-result-list',
});
