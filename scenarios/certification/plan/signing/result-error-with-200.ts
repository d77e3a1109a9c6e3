import { DOCUMENTS } from '../../../../simulators/broker/documents.ts';
import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果が、エラーの内容なのに成功（200）として届く。',
    en: 'The result is an error that comes with status 200.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: `${DOCUMENTS.resultManual}`,
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-error-with-200'],
  judge: told,
  defect: 'breaks-when-result-error-with-200',
});
