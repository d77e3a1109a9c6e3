import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: 'トークンの応答が、いつまで待っても届かない。',
    en: 'The broker does not come back with the token answer, however long one waits.',
  },
  expects: {
    ja: 'いつまでも待たせず、失敗したことを画面で知らせる。',
    en: 'Gives up in time, and a page of its own says so.',
  },
  source: 'no document; nobody waits for ever',
  standing: 'assumed',
  lane: 'slow',
  faults: ['token-never'],
  judge: told,
  defect: 'waits-for-ever',
  alsoFails: ['keys/metadata-never-answers', 'keys/never-answers', 'userinfo/never-answers'],
});
