import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果の保管期間が過ぎている。', en: 'The result is no longer kept.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'which error arrives is not published',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-over'],
  judge: told,
  defect: 'breaks-when-result-over',
});
