import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'プラットフォーム事業者の応答の代わりに、HTMLが届く。',
    en: 'A page of HTML comes in place of the operator’s answer.',
  },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 8259; the form of the answer is Tegata’s own',
  standing: 'assumed',
  for: 'private',
  operatorFault: 'operator-html',
  judge: told,
  defect: 'breaks-on-operator-page',
});
