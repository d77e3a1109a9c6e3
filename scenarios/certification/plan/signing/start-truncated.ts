import { notBegun } from '../../judges/not-begun.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名の開始の応答のJSONが途中で終わっている。',
    en: 'The JSON of the answer ends in its middle where a signing is started.',
  },
  expects: {
    ja: '署名を始めず、失敗したことを画面で知らせる。',
    en: 'Does not begin the signing, and a page of its own says so.',
  },
  source: 'RFC 8259 §2',
  standing: 'official',
  for: 'signing',
  faults: ['sign-start-truncated'],
  lane: 'alone',
  keepsNothing: true,
  steps: (customer) => customer.asks(),
  judge: notBegun,
  defect: 'breaks-when-start-truncated',
});
