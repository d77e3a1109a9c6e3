import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'その署名は知られていないと答える。', en: 'The broker says that it knows no such signing.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'which error arrives is not published',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-404'],
  judge: told,
  defect: 'breaks-when-result-unknown',
});
