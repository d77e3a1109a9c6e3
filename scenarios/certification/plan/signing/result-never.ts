import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '署名結果の応答が、いつまで待っても届かない。',
    en: 'The result does not come, however long one waits.',
  },
  expects: {
    ja: 'いつまでも待たせず、失敗したことを画面で知らせる。',
    en: 'Gives up in time, and a page of its own says so.',
  },
  source: 'no document; nobody waits for ever',
  standing: 'assumed',
  for: 'signing',
  faults: ['sign-result-never'],
  lane: 'slow',
  judge: told,
  defect: 'breaks-when-no-result-comes',
});
