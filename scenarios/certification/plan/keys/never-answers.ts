import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: {
    ja: '公開鍵（JWKS）の応答が、いつまで待っても届かない。',
    en: 'The broker does not come back with the JWK Set, however long one waits.',
  },
  expects: {
    ja: 'いつまでも待たせず、失敗したことを画面で知らせる。',
    en: 'Gives up in time, and a page of its own says so.',
  },
  source: 'no document; nobody waits for ever',
  standing: 'assumed',
  lane: 'alone',
  faults: ['jwks-never'],
  judge: told,
  defect: 'breaks-when-keys-never-come',
});
