import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果の取得で、トークンが断られる。', en: 'The token is refused where the result is fetched.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 6750 §3.1',
  standing: 'official',
  for: 'signing',
  faults: ['sign-result-401'],
  judge: told,
  defect: 'breaks-when-result-token-refused',
});
