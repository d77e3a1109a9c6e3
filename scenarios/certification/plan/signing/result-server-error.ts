import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果の応答がエラー500になる。', en: 'The answer is error 500 in place of the result.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 9110 §15.6.1',
  standing: 'official',
  for: 'signing',
  faults: ['sign-result-500'],
  judge: told,
  defect: 'breaks-when-result-server-error',
});
