import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名結果のJSONが途中で終わっている。', en: 'The JSON of the result ends in its middle.' },
  expects: {
    ja: '署名を受け付けず、失敗したことを画面で知らせる。',
    en: 'Does not take the signature, and a page of its own says so.',
  },
  source: 'RFC 8259 §2',
  standing: 'official',
  for: 'signing',
  faults: ['sign-result-truncated'],
  judge: told,
  defect: 'breaks-when-result-truncated',
});
