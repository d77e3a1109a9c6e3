import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果の代わりに、HTMLが届く。', en: 'A page of HTML comes in place of the result.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 8259',
  standing: 'official',
  for: 'signing',
  faults: ['sign-result-html'],
  judge: told,
  defect: 'breaks-when-result-page-instead',
});
