import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果の代わりに、転送が届く。', en: 'A redirect comes in place of the result.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 9110 §15.4',
  standing: 'official',
  for: 'signing',
  faults: ['sign-result-redirect'],
  judge: told,
  defect: 'breaks-when-result-redirect',
});
