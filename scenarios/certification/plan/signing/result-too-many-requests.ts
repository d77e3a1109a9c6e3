import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果の取得で、混み合っていると答える。',
    en: 'The broker answers that there are too many requests.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 6585 §4',
  standing: 'official',
  for: 'signing',
  faults: ['sign-result-429'],
  judge: told,
  defect: 'breaks-when-result-too-many-requests',
});
