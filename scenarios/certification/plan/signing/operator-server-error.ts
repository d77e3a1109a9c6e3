import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'プラットフォーム事業者の応答がエラー500になる。',
    en: 'The operator answers with error 500.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 9110 §15.6.1; the form of the answer is Tegata’s own',
  standing: 'assumed',
  for: 'private',
  operatorFault: 'operator-500',
  judge: told,
  defect: 'breaks-on-operator-error',
});
