import { notBegun } from '../../judges/not-begun.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名の開始の応答の代わりに、HTMLが成功（200）として届く。',
    en: 'A page of HTML comes with status 200 where a signing is started.',
  },
  expects: {
    ja: '署名を始めず、失敗したことを画面で知らせる。',
    en: 'Does not begin the signing, and a page of its own says so.',
  },
  source: 'RFC 8259',
  standing: 'official',
  for: 'signing',
  faults: ['sign-start-html'],
  lane: 'alone',
  keepsNothing: true,
  steps: (customer) => customer.asks(),
  judge: notBegun,
  defect: 'breaks-when-start-page-instead',
});
