import { notBegun } from '../../judges/not-begun.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名の開始が断られる（403）。', en: 'The start of the signing is refused, 403.' },
  expects: {
    ja: '署名を始めず、失敗したことを画面で知らせる。',
    en: 'Does not begin the signing, and a page of its own says so.',
  },
  source: 'RFC 6750 §3.1',
  standing: 'official',
  for: 'signing',
  faults: ['sign-start-refused'],
  lane: 'alone',
  keepsNothing: true,
  steps: (customer) => customer.asks(),
  judge: notBegun,
  defect: 'breaks-when-start-refused',
});
