import { told } from '../../judges/told.ts';
import { defineTrial } from '../../trial.ts';

export default defineTrial({
  title: { ja: 'トークンの応答がエラー500になる。', en: 'The answer is error 500 in place of the token answer.' },
  expects: {
    ja: 'ログインさせず、失敗したことを画面で知らせる。壊れた画面を見せない。',
    en: 'Refuses the sign-in, and a page of its own says so.',
  },
  source: 'RFC 9110 §15.6.1',
  standing: 'official',
  faults: ['token-500'],
  judge: told,
  defect: 'breaks-on-server-error',
});
