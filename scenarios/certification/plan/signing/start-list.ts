import { notBegun } from '../../judges/not-begun.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: '署名の開始の応答が配列になっている。', en: 'The answer is a list where a signing is started.' },
  expects: {
    ja: '署名を始めず、失敗したことを画面で知らせる。',
    en: 'Does not begin the signing, and a page of its own says so.',
  },
  source: 'the layout of the result is not published',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-start-list'],
  lane: 'alone',
  keepsNothing: true,
  steps: (customer) => customer.asks(),
  judge: notBegun,
  defect: 'breaks-when-start-list',
});
