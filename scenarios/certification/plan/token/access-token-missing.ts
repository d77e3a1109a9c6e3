import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'トークンの応答に access_token がない。', en: 'The token answer has no access_token.' },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 6749 §5.1',
  standing: 'official',
  faults: ['access-token-missing'],
  judge: told,
  defect: 'breaks-without-access-token',
});
