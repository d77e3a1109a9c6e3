import { notBegun } from '../../judges/not-begun.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名の開始の応答が、いつまで待っても届かない。',
    en: 'No answer comes where a signing is started, however long one waits.',
  },
  expects: {
    ja: 'いつまでも待たせず、失敗したことを画面で知らせる。',
    en: 'Gives up in time, and a page of its own says so.',
  },
  source: 'no document; nobody waits for ever',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-start-never'],
  lane: 'alone',
  keepsNothing: true,
  steps: (customer) => customer.asks(),
  judge: notBegun,
  defect: 'breaks-when-no-start-comes',
});
