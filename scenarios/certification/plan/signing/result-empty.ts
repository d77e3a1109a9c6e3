import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果の応答が空になっている。', en: 'The body is empty in place of the result.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 8259 §2',
  standing: 'official',
  for: 'signing',
  faults: ['sign-result-empty'],
  judge: told,
  defect: 'breaks-when-result-empty',
});
